<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Casedesk</source>
        <translation>О программе Casedesk</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>Копировать &amp;версии</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензии</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Casedesk</source>
        <translation>Casedesk</translation>
    </message>
    <message>
        <source>Edits the CRM cases of an ONLYOFFICE Workspace portal from the desktop.</source>
        <translation>Правит дела CRM портала ONLYOFFICE Workspace прямо с рабочего стола.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. Qt is used under the LGPL, version 3.</source>
        <translation>Свободная программа по лицензии MIT, без каких-либо гарантий. Qt используется по лицензии LGPL версии 3.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Учебный портал</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>AccessListEditor</name>
    <message>
        <source>You will be asked before it is saved.</source>
        <translation>Перед сохранением вас спросят.</translation>
    </message>
    <message>
        <source>&amp;Everyone with CRM access</source>
        <translation>&amp;Все, у кого есть доступ к CRM</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Все, у кого есть доступ к CRM</translation>
    </message>
    <message>
        <source>&amp;Only these people</source>
        <translation>То&amp;лько эти люди</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>Только эти люди</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Notify by e-&amp;mail</source>
        <translation>Уведомить по по&amp;чте</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>Уведомить по почте</translation>
    </message>
    <message>
        <source>The group could not be read. Nobody was added; choose it again.</source>
        <translation>Не удалось прочитать группу. Никто не добавлен; выберите её ещё раз.</translation>
    </message>
    <message>
        <source>Removed profile</source>
        <translation>Удалённый профиль</translation>
    </message>
    <message>
        <source>{names} and 1 other</source>
        <translation>{names} и ещё 1</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n others</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds an entry that the portal no longer names: a removed user or a group.</source>
        <translation>В списке есть запись, которую портал больше не называет: удалённый пользователь или группа.</translation>
    </message>
    <message>
        <source>The list holds an entry that the portal no longer names: a removed user or a group. Saving loses it, and you will be asked before.</source>
        <translation>В списке есть запись, которую портал больше не называет: удалённый пользователь или группа. При сохранении она будет потеряна, но сначала вас спросят.</translation>
    </message>
    <message>
        <source>adds its people</source>
        <translation>добавит своих людей</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>уже в списке</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>к добавлению</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>к удалению</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>учётная запись закрыта</translation>
    </message>
    <message>
        <source>1 person will see this case.</source>
        <translation>Это дело будет видеть 1 человек.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this case.</source>
        <translation>
            <numerusform>Это дело будет видеть %n человек.</numerusform>
            <numerusform>Это дело будут видеть %n человека.</numerusform>
            <numerusform>Это дело будут видеть %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gains sight: {names}.</source>
        <translation>Смогут видеть: {names}.</translation>
    </message>
    <message>
        <source>Loses sight: {names}.</source>
        <translation>Перестанут видеть: {names}.</translation>
    </message>
    <message>
        <source>Everyone else with CRM access loses sight of it.</source>
        <translation>Все остальные, у кого есть доступ к CRM, перестанут его видеть.</translation>
    </message>
    <message>
        <source>Portal and CRM administrators see every case.</source>
        <translation>Администраторы портала и CRM видят все дела.</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see this case.</source>
        <translation>Это дело будут видеть все, у кого есть доступ к CRM.</translation>
    </message>
    <message>
        <source>Saving publishes this private case: everyone with CRM access gains sight of it.</source>
        <translation>Сохранение сделает это личное дело общим: его смогут видеть все, у кого есть доступ к CRM.</translation>
    </message>
    <message>
        <source>Saving publishes this private case: up to 1 more person gains sight of it.</source>
        <translation>Сохранение сделает это личное дело общим: его сможет видеть ещё не более чем 1 человек.</translation>
    </message>
    <message numerus="yes">
        <source>Saving publishes this private case: up to %n more people gain sight of it.</source>
        <translation>
            <numerusform>Сохранение сделает это личное дело общим: его смогут видеть ещё до %n человека.</numerusform>
            <numerusform>Сохранение сделает это личное дело общим: его смогут видеть ещё до %n человек.</numerusform>
            <numerusform>Сохранение сделает это личное дело общим: его смогут видеть ещё до %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified about a case that everyone may see.</source>
        <translation>О деле, которое может видеть каждый, никого не уведомляют.</translation>
    </message>
    <message>
        <source>There is nobody on the list but you.</source>
        <translation>В списке нет никого, кроме вас.</translation>
    </message>
    <message>
        <source>This save mails {names}.</source>
        <translation>При этом сохранении письма получат: {names}.</translation>
    </message>
    <message>
        <source>Off. It would go to {names}.</source>
        <translation>Выключено. Письма получили бы: {names}.</translation>
    </message>
    <message>
        <source>{group} has no members.</source>
        <translation>В группе {group} никого нет.</translation>
    </message>
    <message>
        <source>Everyone in {group} is on the list already.</source>
        <translation>Все из группы {group} уже в списке.</translation>
    </message>
    <message>
        <source>1 person added from {group}.</source>
        <translation>Добавлен 1 человек из группы {group}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added from {group}.</source>
        <translation>
            <numerusform>Добавлен %n человек из группы {group}.</numerusform>
            <numerusform>Добавлены %n человека из группы {group}.</numerusform>
            <numerusform>Добавлено %n человек из группы {group}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who is in {group}…</source>
        <translation>Чтение состава группы {group}…</translation>
    </message>
    <message>
        <source>The author always stays on the list, or could no longer open the case.</source>
        <translation>Автор всегда остаётся в списке, иначе он больше не смог бы открыть дело.</translation>
    </message>
    <message>
        <source>You always stay on the list: the portal adds whoever saves a private case.</source>
        <translation>Вы всегда остаётесь в списке: портал добавляет каждого, кто сохраняет личное дело.</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Forget an account</source>
        <translation>&amp;Забыть учётную запись</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Вы&amp;йти</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>&amp;Portal address</source>
        <translation>&amp;Адрес портала</translation>
    </message>
    <message>
        <source>portal.example.com</source>
        <translation>portal.example.com</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>You see this case, but its author has not let you change title and custom fields.</source>
        <translation>Вы видите это дело, но автор не разрешил вам менять название и дополнительные поля.</translation>
    </message>
    <message>
        <source>Only its author or a CRM administrator can change who sees this case.</source>
        <translation>Менять, кто видит это дело, могут только его автор и администратор CRM.</translation>
    </message>
    <message>
        <source>Guests cannot use the CRM of this portal.</source>
        <translation>Гостям CRM этого портала недоступна.</translation>
    </message>
    <message>
        <source>you may only read</source>
        <translation>вам доступно только чтение</translation>
    </message>
    <message>
        <source>you may change status, tags and participants</source>
        <translation>вы можете менять статус, метки и участников</translation>
    </message>
    <message>
        <source>you may edit all but the access</source>
        <translation>вы можете менять всё, кроме доступа</translation>
    </message>
    <message>
        <source>you may edit everything</source>
        <translation>вы можете менять всё</translation>
    </message>
    <message>
        <source>Choose a case from the list to read and edit it.</source>
        <translation>Выберите дело в списке, чтобы читать и править его.</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <source>Pages of the case</source>
        <translation>Страницы дела</translation>
    </message>
    <message>
        <source>The portal keeps 255 characters. The stored title would end in “{end}”.</source>
        <translation>Портал хранит 255 символов. Сохранённое название закончилось бы на «{end}».</translation>
    </message>
    <message>
        <source>Many portals cannot store some of these characters and keep “{stored}”.</source>
        <translation>Многие порталы не могут сохранить некоторые из этих символов и оставляют «{stored}».</translation>
    </message>
    <message>
        <source>The portal reads this title as a date and may write it in another way.</source>
        <translation>Портал читает это название как дату и может записать его иначе.</translation>
    </message>
    <message>
        <source>The portal removes the blanks around this title.</source>
        <translation>Портал убирает пробелы вокруг этого названия.</translation>
    </message>
    <message>
        <source>A case needs a title. Without one it cannot be saved.</source>
        <translation>Делу нужно название. Без него дело нельзя сохранить.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Все, у кого есть доступ к CRM</translation>
    </message>
    <message>
        <source>everyone with CRM access</source>
        <translation>все, у кого есть доступ к CRM</translation>
    </message>
    <message>
        <source>only 1 person</source>
        <translation>только 1 человек</translation>
    </message>
    <message numerus="yes">
        <source>only %n people</source>
        <translation>
            <numerusform>только %n человек</numerusform>
            <numerusform>только %n человека</numerusform>
            <numerusform>только %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>без уведомления</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 участник</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>created by {author}</source>
        <translation>автор: {author}</translation>
    </message>
    <message>
        <source>created {date} by {author}</source>
        <translation>создано {date}, автор: {author}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые дела</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Закрытые дела</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 участник</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 несохранённое изменение</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n несохранённое изменение</numerusform>
            <numerusform>%n несохранённых изменения</numerusform>
            <numerusform>%n несохранённых изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank title)</source>
        <translation>(пустое название)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личное</translation>
    </message>
    <message>
        <source>Private: only some people see this case.</source>
        <translation>Личное: это дело видят лишь некоторые.</translation>
    </message>
    <message>
        <source>Reading cases…</source>
        <translation>Чтение дел…</translation>
    </message>
    <message>
        <source>{shown} of {total} cases</source>
        <translation>Дел: {shown} из {total}</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>Дел: 1</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>Дел: {count}</translation>
    </message>
    <message>
        <source>No case with “{text}” in its title.</source>
        <translation>Нет дел с «{text}» в названии.</translation>
    </message>
    <message>
        <source>There are no open cases that you may see.</source>
        <translation>Нет открытых дел, которые вы можете видеть.</translation>
    </message>
    <message>
        <source>There are no closed cases that you may see.</source>
        <translation>Нет закрытых дел, которые вы можете видеть.</translation>
    </message>
    <message>
        <source>There are no cases that you may see.</source>
        <translation>Нет дел, которые вы можете видеть.</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message>
        <source>Sign in to see the cases of your portal.</source>
        <translation>Войдите, чтобы увидеть дела вашего портала.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Which cases the list shows</source>
        <translation>Какие дела показывает список</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Список дел</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Дополнительные поля</translation>
    </message>
    <message>
        <source>Fields of the case</source>
        <translation>Поля дела</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Search cases</source>
        <translation>Поиск дел</translation>
    </message>
    <message>
        <source>Search cases… ({keys})</source>
        <translation>Поиск дел… ({keys})</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation>Сертификат для</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действителен</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>с {begin} по {end}</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>I have co&amp;mpared the fingerprint with the administrator</source>
        <translation>Отпечаток &amp;сверен с администратором</translation>
    </message>
    <message>
        <source>&amp;Accept this one certificate</source>
        <translation>&amp;Принять только этот сертификат</translation>
    </message>
    <message>
        <source>Use a &amp;file with certificates…</source>
        <translation>Указать &amp;файл с сертификатами…</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>Reset {field}</source>
        <translation>Сбросить: {field}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>было: {value}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>было пусто</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>field {number}</source>
        <translation>поле {number}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 изменение</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {parts}</source>
        <translation>{count}: {parts}</translation>
    </message>
    <message>
        <source>Merged with what others did meanwhile: {parts}.</source>
        <translation>Объединено с тем, что тем временем сделали другие: {parts}.</translation>
    </message>
    <message>
        <source>participants ({signs})</source>
        <translation>участники ({signs})</translation>
    </message>
    <message>
        <source>tags ({signs})</source>
        <translation>метки ({signs})</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>access</source>
        <translation>доступ</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>уведомление</translation>
    </message>
    <message>
        <source>Title: “{title}”</source>
        <translation>Название: «{title}»</translation>
    </message>
    <message>
        <source>Status: closed</source>
        <translation>Статус: закрыто</translation>
    </message>
    <message>
        <source>Status: open</source>
        <translation>Статус: открыто</translation>
    </message>
    <message>
        <source>Tag added: {name}</source>
        <translation>Добавлена метка: {name}</translation>
    </message>
    <message>
        <source>Tag removed: {name}</source>
        <translation>Убрана метка: {name}</translation>
    </message>
    <message>
        <source>Participant added: {name}</source>
        <translation>Добавлен участник: {name}</translation>
    </message>
    <message>
        <source>Participant removed: {name}</source>
        <translation>Убран участник: {name}</translation>
    </message>
    <message>
        <source>{field}: cleared</source>
        <translation>{field}: очищено</translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation>{field}: «{text}»</translation>
    </message>
    <message>
        <source>The people with access are told by e-mail</source>
        <translation>Люди с доступом получают уведомление по почте</translation>
    </message>
    <message>
        <source>Access: everyone with CRM access</source>
        <translation>Доступ: все, у кого есть доступ к CRM</translation>
    </message>
    <message>
        <source>Access: only {names}</source>
        <translation>Доступ: только {names}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>{value} (no longer offered)</source>
        <translation>{value} (больше не предлагается)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close Casedesk</source>
        <translation>Закрыть Casedesk</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Отбросить и закрыть</translation>
    </message>
    <message>
        <source>&amp;Close and keep drafts</source>
        <translation>&amp;Закрыть, оставив черновики</translation>
    </message>
    <message>
        <source>Sto&amp;p saving</source>
        <translation>Ос&amp;тановить сохранение</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Сохранить и закрыть</translation>
    </message>
    <message>
        <source>&amp;Save all and close</source>
        <translation>Сохранить &amp;все и закрыть</translation>
    </message>
    <message>
        <source>A case is being saved</source>
        <translation>Дело сохраняется</translation>
    </message>
    <message>
        <source>The window closes as soon as the portal has answered and nothing is left to save.</source>
        <translation>Окно закроется, как только портал ответит и сохранять будет больше нечего.</translation>
    </message>
    <message>
        <source>One case has changes that are not saved</source>
        <translation>В одном деле есть несохранённые изменения</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have changes that are not saved</source>
        <translation>
            <numerusform>Несохранённые изменения есть в %n деле</numerusform>
            <numerusform>Несохранённые изменения есть в %n делах</numerusform>
            <numerusform>Несохранённые изменения есть в %n делах</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as drafts on this computer. Those of a case that is no longer there can be copied as text, now or when Casedesk is started again.</source>
        <translation>Они хранятся как черновики на этом компьютере. Изменения дела, которого больше нет, можно скопировать как текст: сейчас или при следующем запуске Casedesk.</translation>
    </message>
    <message>
        <source>They are kept as drafts on this computer, and are there again when you open the case.</source>
        <translation>Они хранятся как черновики на этом компьютере и снова появятся, когда вы откроете дело.</translation>
    </message>
    <message>
        <source>They are kept only while the program runs, for this computer cannot keep drafts at the moment.</source>
        <translation>Они хранятся только пока программа работает: сейчас этот компьютер не может хранить черновики.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>В коде шесть цифр.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source># TOKEN: an authentication token of the portal</source>
        <translation># TOKEN: токен доступа к порталу</translation>
    </message>
    <message>
        <source># PORTAL: the address of a portal</source>
        <translation># PORTAL: адрес портала</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>&amp;Bring this back</source>
        <translation>Вернуть &amp;это</translation>
    </message>
    <message>
        <source>Bring e&amp;verything back</source>
        <translation>Ве&amp;рнуть всё</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Срав&amp;нить</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;и</translation>
    </message>
    <message>
        <source>Nothing differs between these two.</source>
        <translation>Между этими двумя нет различий.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Сейчас на портале</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>{name}: mine</source>
        <translation>{name}: моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>{name}: theirs</source>
        <translation>{name}: чужое</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>{name}: before</source>
        <translation>{name}: раньше</translation>
    </message>
    <message>
        <source>{name}: something else</source>
        <translation>{name}: другое</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Before saving</source>
        <translation>Перед сохранением</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Вернуться</translation>
    </message>
    <message>
        <source>&amp;Save with these choices</source>
        <translation>&amp;Сохранить с этим выбором</translation>
    </message>
    <message>
        <source>The same things have changed on the portal</source>
        <translation>На портале изменилось то же самое</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose what the case shall have; everything else is merged by itself.</source>
        <translation>Ничего не отправлено. Выберите, что должно быть в деле; всё остальное объединяется само.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Все, у кого есть доступ к CRM</translation>
    </message>
    <message>
        <source>Only these people:
{names}</source>
        <translation>Только эти люди:
{names}</translation>
    </message>
    <message>
        <source>{name}: cleared</source>
        <translation>{name}: очищено</translation>
    </message>
    <message>
        <source>{name}: “{text}”</source>
        <translation>{name}: «{text}»</translation>
    </message>
    <message>
        <source>1 choice is still open.</source>
        <translation>Осталось сделать 1 выбор.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are still open.</source>
        <translation>
            <numerusform>Осталось сделать %n выбор.</numerusform>
            <numerusform>Осталось сделать %n выбора.</numerusform>
            <numerusform>Осталось сделать %n выборов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Подкл&amp;ючение</translation>
    </message>
    <message>
        <source>&amp;Practise as…</source>
        <translation>&amp;Упражняться как…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Исходящие…</translation>
    </message>
    <message>
        <source>&amp;Start over…</source>
        <translation>&amp;Начать заново…</translation>
    </message>
    <message>
        <source>S&amp;ign in to a portal…</source>
        <translation>&amp;Войти на портал…</translation>
    </message>
    <message>
        <source>&amp;Use the practice portal</source>
        <translation>&amp;Перейти на учебный портал</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>Forget &amp;copies…</source>
        <translation>Забыть &amp;копии…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Диагностика…</translation>
    </message>
    <message>
        <source>&amp;About Casedesk</source>
        <translation>&amp;О программе Casedesk</translation>
    </message>
    <message>
        <source>Everybody on the way can read what is sent and received.</source>
        <translation>Всё, что отправляется и принимается, может прочитать любой на пути.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Учебный портал</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключено</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>подключение…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>вход не выполнен</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>без шифрования</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connect to your portal…</source>
        <translation>Подключиться к вашему порталу…</translation>
    </message>
    <message>
        <source>This is the practice portal</source>
        <translation>Это учебный портал</translation>
    </message>
    <message>
        <source>Its people and cases are made up, and nothing you do here reaches anybody.</source>
        <translation>Его люди и дела вымышлены, и ничто из того, что вы здесь делаете, ни до кого не доходит.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Повторить…</translation>
    </message>
    <message>
        <source>You are signed in for this session only</source>
        <translation>Вход выполнен только на этот сеанс</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Проверить подключение…</translation>
    </message>
    <message>
        <source>You are still signed in as {name}.</source>
        <translation>Вход по-прежнему выполнен: {name}.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Connect to a portal</source>
        <translation>Подключение к порталу</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before saving</source>
        <translation>Перед сохранением</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Вернуться</translation>
    </message>
    <message>
        <source>&amp;Publish and save</source>
        <translation>Сделать &amp;общим и сохранить</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Всё &amp;равно сохранить</translation>
    </message>
    <message>
        <source>Publish this private case?</source>
        <translation>Сделать это личное дело общим?</translation>
    </message>
    <message>
        <source>Lose an entry of the access list?</source>
        <translation>Потерять запись списка доступа?</translation>
    </message>
    <message>
        <source>The portal shows a removed profile in the list of people. Behind it may be somebody who was deleted, or a whole group. It cannot be sent back, so saving takes that access away.</source>
        <translation>Портал показывает в списке людей удалённый профиль. За ним может стоять удалённый пользователь или целая группа. Отправить его обратно нельзя, поэтому сохранение лишит этого доступа.</translation>
    </message>
</context>
<context>
    <name>CustomFieldGrid</name>
    <message>
        <source>Filter fields</source>
        <translation>Отбор полей</translation>
    </message>
    <message>
        <source>Filter fields…</source>
        <translation>Отобрать поля…</translation>
    </message>
    <message>
        <source>{shown} of {all} fields</source>
        <translation>Полей: {shown} из {all}</translation>
    </message>
    <message>
        <source>A CRM administrator can define fields for cases in the portal&apos;s settings. There are none yet.</source>
        <translation>Администратор CRM может задать поля для дел в настройках портала. Пока их нет.</translation>
    </message>
    <message>
        <source>No field has “{text}” in its name or value.</source>
        <translation>Нет полей с «{text}» в имени или значении.</translation>
    </message>
    <message>
        <source>Field {number}</source>
        <translation>Поле {number}</translation>
    </message>
    <message>
        <source>No longer defined</source>
        <translation>Больше не задано</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 поле</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}, {count} changed</source>
        <translation>{fields}, изменено: {count}</translation>
    </message>
    <message>
        <source>{heading}, unfolded</source>
        <translation>{heading}, развёрнуто</translation>
    </message>
    <message>
        <source>{heading}, folded, hides {fields}</source>
        <translation>{heading}, свёрнуто, скрыто: {fields}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>will be cleared, was {value}</source>
        <translation>будет очищено, было: {value}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>было пусто</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>было: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>unknown kind of field</source>
        <translation>неизвестный вид поля</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>больше не предлагается</translation>
    </message>
    <message>
        <source>not a tick</source>
        <translation>не галочка</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>can be read two ways</source>
        <translation>можно прочесть двояко</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинно</translation>
    </message>
    <message>
        <source>may be altered</source>
        <translation>может измениться</translation>
    </message>
    <message>
        <source>This text can be read as more than one day; write the year with four digits.</source>
        <translation>Этот текст можно прочесть как разные дни; напишите год четырьмя цифрами.</translation>
    </message>
    <message>
        <source>This text can be read two ways: {first}, or {second}.</source>
        <translation>Этот текст можно прочесть двояко: {first} или {second}.</translation>
    </message>
    <message>
        <source>This program does not know this kind of field, so it shows the text and keeps it.</source>
        <translation>Программа не знает этого вида поля, поэтому показывает текст и сохраняет его как есть.</translation>
    </message>
    <message>
        <source>This value is no longer offered. It is kept until another one is chosen.</source>
        <translation>Это значение больше не предлагается. Оно остаётся, пока не выбрано другое.</translation>
    </message>
    <message>
        <source>This is not what a tick box stores. It is kept until the box is ticked or cleared.</source>
        <translation>Флажок хранит не такое значение. Оно остаётся, пока галочка не поставлена или не снята.</translation>
    </message>
    <message>
        <source>This text is not a date. The portal keeps it as it is.</source>
        <translation>Этот текст — не дата. Портал хранит его как есть.</translation>
    </message>
    <message>
        <source>This text is longer than the portal can store, so it cannot be saved.</source>
        <translation>Этот текст длиннее, чем может хранить портал, поэтому его нельзя сохранить.</translation>
    </message>
    <message>
        <source>This text has characters, such as emoji, that many portals replace or cannot store.</source>
        <translation>В этом тексте есть символы, например эмодзи, которые многие порталы заменяют или не могут сохранить.</translation>
    </message>
    <message>
        <source>The portal takes this text for a date with a time zone and may store it otherwise.</source>
        <translation>Портал принимает этот текст за дату с часовым поясом и может сохранить его иначе.</translation>
    </message>
    <message>
        <source>The portal removes the blanks around this text when it stores it.</source>
        <translation>При сохранении портал убирает пробелы вокруг этого текста.</translation>
    </message>
</context>
<context>
    <name>CustomFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>CustomFieldTable</name>
    <message>
        <source>Custom fields</source>
        <translation>Дополнительные поля</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Выберите день</translation>
    </message>
</context>
<context>
    <name>DeleteJournalDialog</name>
    <message>
        <source>Delete the journal</source>
        <translation>Удаление журнала</translation>
    </message>
    <message>
        <source>Delete &amp;all journals</source>
        <translation>Удалить &amp;все журналы</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>&amp;Delete this journal</source>
        <translation>&amp;Удалить этот журнал</translation>
    </message>
    <message>
        <source>All journals are those of every case, portal and user on this computer.</source>
        <translation>Все журналы — это журналы всех дел, порталов и пользователей на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Your draft from {time} is here again</source>
        <translation>Ваш черновик от {time} снова здесь</translation>
    </message>
    <message>
        <source>Meanwhile others have made of the case:</source>
        <translation>Тем временем другие изменили в деле:</translation>
    </message>
    <message>
        <source>What both you and somebody else have changed is named below; nothing is overwritten.</source>
        <translation>То, что изменили и вы, и кто-то другой, названо ниже; ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Nobody has changed the case since.</source>
        <translation>С тех пор дело никто не менял.</translation>
    </message>
    <message>
        <source>An older draft of this case, from {time}, is kept too. It is offered when the case is opened again after this one is saved or discarded.</source>
        <translation>Хранится и более старый черновик этого дела, от {time}. Он будет предложен, когда дело откроют снова после того, как этот будет сохранён или отброшен.</translation>
    </message>
    <message>
        <source>A draft is kept for you</source>
        <translation>Для вас хранится черновик</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are kept for you</source>
        <translation>
            <numerusform>Для вас хранится %n черновик</numerusform>
            <numerusform>Для вас хранятся %n черновика</numerusform>
            <numerusform>Для вас хранится %n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>•  {case}: {count}, from {time}</source>
        <translation>•  {case}: {count}, от {time}</translation>
    </message>
    <message>
        <source>Open “{case}”</source>
        <translation>Открыть «{case}»</translation>
    </message>
    <message>
        <source>The case was deleted, or you may no longer see it, so they cannot be saved there. They can be copied as text.</source>
        <translation>Дело удалено, или вы больше не можете его видеть, поэтому сохранить их там нельзя. Их можно скопировать как текст.</translation>
    </message>
    <message>
        <source>They are on the clipboard as text. The draft stays until you discard it.</source>
        <translation>Они скопированы в буфер обмена как текст. Черновик остаётся, пока вы его не отбросите.</translation>
    </message>
    <message>
        <source>Keep my edits as text</source>
        <translation>Скопировать правки как текст</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Отбросить черновик</translation>
    </message>
    <message>
        <source>Your edits of this case are kept</source>
        <translation>Ваши правки этого дела сохранились</translation>
    </message>
    <message>
        <source>What you type is kept in memory only until this works again, which is tried every few seconds. Saving to the portal works as always.</source>
        <translation>То, что вы вводите, хранится только в памяти, пока это снова не заработает; попытки идут каждые несколько секунд. Сохранение на портал работает как всегда.</translation>
    </message>
    <message>
        <source>Drafts cannot be kept on this computer at the moment</source>
        <translation>Сейчас черновики на этом компьютере хранить нельзя</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The folder of the drafts cannot be written to.</source>
        <translation>В папку черновиков нельзя писать.</translation>
    </message>
    <message>
        <source>The drafts were written by a newer version of Casedesk, and are left as they are.</source>
        <translation>Черновики записаны более новой версией Casedesk и оставлены как есть.</translation>
    </message>
    <message>
        <source>Another program is holding the file of the drafts.</source>
        <translation>Файл черновиков занят другой программой.</translation>
    </message>
    <message>
        <source>The file of the drafts cannot be used.</source>
        <translation>Файл черновиков нельзя использовать.</translation>
    </message>
    <message>
        <source>The file of the drafts is damaged</source>
        <translation>Файл черновиков повреждён</translation>
    </message>
    <message>
        <source>It was left as it is, for somebody may still read something from it, and a new one was begun. What is typed now is kept there.</source>
        <translation>Он оставлен как есть, потому что из него, возможно, ещё удастся что-то прочитать, и начат новый. То, что вводится сейчас, хранится там.</translation>
    </message>
    <message>
        <source>{title} (case {number})</source>
        <translation>{title} (дело {number})</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Название: {text}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>Published</source>
        <translation>Сделает общим</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закроет</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Откроет снова</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавит</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Уберёт</translation>
    </message>
    <message>
        <source>From this case only: the contact itself stays.</source>
        <translation>Только из этого дела: сам контакт остаётся.</translation>
    </message>
    <message>
        <source>From this case only: other cases keep the tag.</source>
        <translation>Только из этого дела: в других делах метка остаётся.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Очистит</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сохранит</translation>
    </message>
    <message>
        <source>The portal keeps no longer text here. This one will end with “{end}”.</source>
        <translation>Более длинный текст портал здесь не хранит. Этот закончится на «{end}».</translation>
    </message>
    <message>
        <source>Cut at {limit} characters</source>
        <translation>Обрежет до {limit} символов</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Уберёт пробелы</translation>
    </message>
    <message>
        <source>The portal removes blanks around a text.</source>
        <translation>Портал убирает пробелы вокруг текста.</translation>
    </message>
    <message>
        <source>The portal reads such a text as a date and writes it in another way.</source>
        <translation>Портал читает такой текст как дату и записывает его иначе.</translation>
    </message>
    <message>
        <source>The portal’s database may not be able to store some of the characters.</source>
        <translation>База данных портала, возможно, не сможет сохранить некоторые символы.</translation>
    </message>
    <message>
        <source>May be stored differently</source>
        <translation>Может сохранить иначе</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see the case, and the list of people is given up.</source>
        <translation>Дело будут видеть все, у кого есть доступ к CRM, а список людей будет утрачен.</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see the case: up to 1 more person. The list of people is given up.</source>
        <translation>Дело будут видеть все, у кого есть доступ к CRM: ещё не более чем 1 человек. Список людей будет утрачен.</translation>
    </message>
    <message numerus="yes">
        <source>Everyone with CRM access will see the case: up to %n more people. The list of people is given up.</source>
        <translation>
            <numerusform>Дело будут видеть все, у кого есть доступ к CRM: ещё до %n человека. Список людей будет утрачен.</numerusform>
            <numerusform>Дело будут видеть все, у кого есть доступ к CRM: ещё до %n человек. Список людей будет утрачен.</numerusform>
            <numerusform>Дело будут видеть все, у кого есть доступ к CRM: ещё до %n человек. Список людей будет утрачен.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} will see the case.</source>
        <translation>Дело смогут видеть: {names}.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Откроет доступ</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Сузит доступ</translation>
    </message>
    <message>
        <source>Only the people on the list and CRM administrators will still see the case.</source>
        <translation>Дело по-прежнему будут видеть только люди из списка и администраторы CRM.</translation>
    </message>
    <message>
        <source>No longer on the list: {names}. Only CRM administrators see it without being on it.</source>
        <translation>Больше не в списке: {names}. Не состоя в нём, дело видят только администраторы CRM.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Не учтёт</translation>
    </message>
    <message>
        <source>The portal takes this only from the author of the case and from CRM administrators.</source>
        <translation>Портал принимает это только от автора дела и от администраторов CRM.</translation>
    </message>
    <message>
        <source>Nobody is mailed</source>
        <translation>Никому не напишет</translation>
    </message>
    <message>
        <source>There is nobody but you on the list.</source>
        <translation>В списке нет никого, кроме вас.</translation>
    </message>
    <message>
        <source>To everybody on the list, not only to those who are new: {names}.</source>
        <translation>Всем в списке, а не только тем, кто добавлен: {names}.</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>Отправит письма</translation>
    </message>
    <message>
        <source>You are added</source>
        <translation>Добавит вас</translation>
    </message>
    <message>
        <source>The portal puts whoever saves a private case on its list, administrators too.</source>
        <translation>Портал вносит в список каждого, кто сохраняет личное дело, в том числе администраторов.</translation>
    </message>
    <message>
        <source>{name} created the case and stays on its list: an author who is not on it could change the case without seeing it.</source>
        <translation>{name} — автор дела и остаётся в списке: автор, которого в списке нет, мог бы менять дело, не видя его.</translation>
    </message>
    <message>
        <source>Author kept</source>
        <translation>Оставит автора</translation>
    </message>
    <message>
        <source>An entry is lost</source>
        <translation>Потеряет запись</translation>
    </message>
    <message>
        <source>The list holds a removed profile: somebody who was deleted, or a whole group. It cannot be sent back, so its access ends.</source>
        <translation>В списке есть удалённый профиль: удалённый пользователь или целая группа. Отправить его обратно нельзя, поэтому этот доступ прекратится.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The portal wants a code as well</source>
        <translation>Портал запрашивает ещё и код</translation>
    </message>
    <message>
        <source>E-mail and password are right. Sign in again and give the code.</source>
        <translation>Почта и пароль верны. Войдите снова и укажите код.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Сеанс завершён</translation>
    </message>
    <message>
        <source>The portal no longer knows this session. Sign in again to go on.</source>
        <translation>Портал больше не знает этого сеанса. Войдите снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in</source>
        <translation>Слишком много попыток входа</translation>
    </message>
    <message>
        <source>The portal takes the next one in one second. Until then even a right one fails.</source>
        <translation>Следующую попытку портал примет через одну секунду. До этого не пройдёт и верная.</translation>
    </message>
    <message numerus="yes">
        <source>The portal takes the next one in %n seconds. Until then even a right one fails, so wait before you try again.</source>
        <translation>
            <numerusform>Следующую попытку портал примет через %n секунду. До этого не пройдёт и верная, поэтому подождите.</numerusform>
            <numerusform>Следующую попытку портал примет через %n секунды. До этого не пройдёт и верная, поэтому подождите.</numerusform>
            <numerusform>Следующую попытку портал примет через %n секунд. До этого не пройдёт и верная, поэтому подождите.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal did not sign you in</source>
        <translation>Портал не выполнил вход</translation>
    </message>
    <message>
        <source>It does not clearly say why: e-mail or password may be wrong, it may let nobody in from here, or it has a fault. The details have its own words.</source>
        <translation>Почему, он ясно не говорит: почта или пароль могут быть неверны, вход отсюда может быть закрыт для всех, или на портале сбой. Его собственные слова — в подробностях.</translation>
    </message>
    <message>
        <source>This token is somebody else&apos;s</source>
        <translation>Это чужой токен</translation>
    </message>
    <message>
        <source>It is good, but not for the user whose session has ended.</source>
        <translation>Он действителен, но не для того пользователя, чей сеанс завершился.</translation>
    </message>
    <message>
        <source>The portal refused the sign-in</source>
        <translation>Портал отказал во входе</translation>
    </message>
    <message>
        <source>E-mail, password or code is wrong. After five attempts within a minute the portal lets nobody try for a minute.</source>
        <translation>Почта, пароль или код неверны. После пяти попыток за минуту портал на минуту закрывает вход для всех.</translation>
    </message>
    <message>
        <source>The portal asks for a pause</source>
        <translation>Портал просит сделать паузу</translation>
    </message>
    <message>
        <source>It gets too many requests. Try again in one second.</source>
        <translation>Он получает слишком много запросов. Повторите через одну секунду.</translation>
    </message>
    <message numerus="yes">
        <source>It gets too many requests. Try again in %n seconds.</source>
        <translation>
            <numerusform>Он получает слишком много запросов. Повторите через %n секунду.</numerusform>
            <numerusform>Он получает слишком много запросов. Повторите через %n секунды.</numerusform>
            <numerusform>Он получает слишком много запросов. Повторите через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal did not answer in time</source>
        <translation>Портал не ответил вовремя</translation>
    </message>
    <message>
        <source>The request was sent, but nobody knows yet whether it was carried out.</source>
        <translation>Запрос отправлен, но пока неизвестно, выполнен ли он.</translation>
    </message>
    <message>
        <source>The portal has a fault</source>
        <translation>На портале сбой</translation>
    </message>
    <message>
        <source>It broke down while answering. Try again; if it goes on, tell its administrator.</source>
        <translation>Сбой случился во время ответа. Повторите; если это не прекратится, сообщите администратору портала.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Ответ не имеет смысла</translation>
    </message>
    <message>
        <source>What came back is not what a portal answers. A sign-in page or a proxy may be on the way. The details say what was received.</source>
        <translation>Портал так не отвечает. На пути может быть страница входа или прокси. Что получено, сказано в подробностях.</translation>
    </message>
    <message>
        <source>The portal does not allow this</source>
        <translation>Портал этого не разрешает</translation>
    </message>
    <message>
        <source>You do not have the right to do it.</source>
        <translation>У вас нет на это права.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Этого больше нет</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Оно удалено, или вы больше не можете его видеть.</translation>
    </message>
    <message>
        <source>The portal did not accept the values</source>
        <translation>Портал не принял значения</translation>
    </message>
    <message>
        <source>One of them has a form that it does not understand.</source>
        <translation>Одно из них записано в форме, которой он не понимает.</translation>
    </message>
    <message>
        <source>The portal cannot prove who it is</source>
        <translation>Портал не может подтвердить, кто он</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate has changed</source>
        <translation>Сертификат портала изменился</translation>
    </message>
    <message>
        <source>It is not the one that you have accepted. Somebody may be listening in. Nothing was sent. Ask the portal&apos;s administrator before you go on.</source>
        <translation>Это не тот сертификат, который вы приняли. Возможно, кто-то подслушивает. Ничего не отправлено. Спросите администратора портала, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The file with certificates cannot be used</source>
        <translation>Файл с сертификатами нельзя использовать</translation>
    </message>
    <message>
        <source>It is missing, cannot be read, or holds no certificate in PEM form. Nothing was sent. Choose another file for this portal, or none.</source>
        <translation>Его нет, он не читается, или в нём нет сертификата в формате PEM. Ничего не отправлено. Выберите для этого портала другой файл или обойдитесь без него.</translation>
    </message>
    <message>
        <source>This address is not encrypted</source>
        <translation>Этот адрес не зашифрован</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password and every case. Nothing was sent. Use https://, or say for this connection that it may be without.</source>
        <translation>При http:// любой на пути мог бы прочитать пароль и все дела. Ничего не отправлено. Используйте https:// или укажите для этого подключения, что шифрование не нужно.</translation>
    </message>
    <message>
        <source>The portal cannot be reached</source>
        <translation>Портал недоступен</translation>
    </message>
    <message>
        <source>There is no connection to it at the moment. Check the network and try again.</source>
        <translation>Сейчас связи с ним нет. Проверьте сеть и повторите.</translation>
    </message>
    <message>
        <source>Fingerprint accepted before: {fingerprint}</source>
        <translation>Ранее принятый отпечаток: {fingerprint}</translation>
    </message>
    <message>
        <source>It has signed its certificate itself, so nobody vouches for it. Nothing was sent. Compare the fingerprint with its administrator&apos;s before you accept it.</source>
        <translation>Портал подписал свой сертификат сам, так что за него никто не ручается. Ничего не отправлено. Прежде чем принять сертификат, сверьте отпечаток с администратором портала.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for its certificate. Nothing was sent. Compare the fingerprint, or choose the file of your company&apos;s certificate authority.</source>
        <translation>За его сертификат не ручается никто, кому доверяет этот компьютер. Ничего не отправлено. Сверьте отпечаток или выберите файл центра сертификации вашей компании.</translation>
    </message>
    <message>
        <source>Its certificate has run out. Nothing was sent. Tell its administrator, and check the date of this computer.</source>
        <translation>Срок его сертификата истёк. Ничего не отправлено. Сообщите администратору портала и проверьте дату на этом компьютере.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Nothing was sent. Check the date of this computer.</source>
        <translation>Его сертификат ещё не действует. Ничего не отправлено. Проверьте дату на этом компьютере.</translation>
    </message>
    <message>
        <source>Its certificate is for another name than this address. Nothing was sent. Check the address.</source>
        <translation>Его сертификат выдан для другого имени, не для этого адреса. Ничего не отправлено. Проверьте адрес.</translation>
    </message>
    <message>
        <source>Its certificate does not pass the checks of this computer. Nothing was sent. The details say why.</source>
        <translation>Его сертификат не проходит проверок этого компьютера. Ничего не отправлено. Почему, сказано в подробностях.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password</source>
        <translation>Прокси требует пользователя и пароль</translation>
    </message>
    <message>
        <source>Without them, or with these, it lets nothing through. The portal was not asked. Check them in the settings of this connection.</source>
        <translation>Без них или с такими он ничего не пропускает. Запрос до портала не дошёл. Проверьте их в настройках этого подключения.</translation>
    </message>
    <message>
        <source>The proxy does not let this through</source>
        <translation>Прокси этого не пропускает</translation>
    </message>
    <message>
        <source>It cannot be reached, or it refuses this portal. The portal was not asked. Check the proxy in the settings of this connection.</source>
        <translation>Он недоступен или отказывает в доступе к этому порталу. Запрос до портала не дошёл. Проверьте прокси в настройках этого подключения.</translation>
    </message>
    <message>
        <source>The portal points to another address</source>
        <translation>Портал указывает на другой адрес</translation>
    </message>
    <message>
        <source>It says that what was asked for is at {address}. Nobody has followed, for you have not signed in there. If you trust that address, connect to it.</source>
        <translation>По его словам, запрошенное находится по адресу {address}. Переход не выполнен: там вы не входили. Если вы доверяете этому адресу, подключитесь к нему.</translation>
    </message>
</context>
<context>
    <name>FactorPage</name>
    <message>
        <source>C&amp;opy</source>
        <translation>Ко&amp;пировать</translation>
    </message>
    <message>
        <source>&amp;Key for your app</source>
        <translation>К&amp;люч для вашего приложения</translation>
    </message>
    <message>
        <source>+49 151 23456789</source>
        <translation>+49 151 23456789</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>Номер &amp;мобильного телефона</translation>
    </message>
    <message>
        <source>Type the number with its country, for example +49 151 23456789.</source>
        <translation>Введите номер с кодом страны, например +49 151 23456789.</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget copies</source>
        <translation>Удаление копий</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>&amp;Delete the copies</source>
        <translation>&amp;Удалить копии</translation>
    </message>
    <message>
        <source>Forget what was read of the portals?</source>
        <translation>Забыть прочитанное с порталов?</translation>
    </message>
    <message>
        <source>Cases and lists that this computer keeps for times without a connection are deleted, those of all portals and accounts. Drafts and the journal stay, and so does everything on the portals.</source>
        <translation>Дела и списки, которые этот компьютер хранит для работы без связи, будут удалены — для всех порталов и учётных записей. Черновики и журнал останутся, как и всё на порталах.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Casedesk</source>
        <translation>Casedesk</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The same</source>
        <translation>То же самое</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Как раньше</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>С тех пор не менялось</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>С тех пор изменилось</translation>
    </message>
    <message>
        <source>It is empty now.</source>
        <translation>Сейчас пусто.</translation>
    </message>
    <message>
        <source>It is now “{value}”.</source>
        <translation>Сейчас — «{value}».</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Останется как есть</translation>
    </message>
    <message>
        <source>You may not change this.</source>
        <translation>Вы не можете это менять.</translation>
    </message>
    <message>
        <source>The portal no longer has this field.</source>
        <translation>На портале этого поля больше нет.</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>В форме</translation>
    </message>
    <message>
        <source>Save to store it.</source>
        <translation>Сохраните, чтобы записать на портал.</translation>
    </message>
    <message>
        <source>{time} · {name}</source>
        <translation>{time} · {name}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ничего не изменено</translation>
    </message>
    <message>
        <source>What was asked for: {changes}</source>
        <translation>Что было запрошено: {changes}</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Сейчас на портале</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>После {time}</translation>
    </message>
    <message>
        <source>Asked for at {time}</source>
        <translation>Запрошено {time}</translation>
    </message>
    <message>
        <source>Before {time}</source>
        <translation>До {time}</translation>
    </message>
    <message>
        <source>New saves are not kept. What was kept before stays on this computer until you delete it.</source>
        <translation>Новые сохранения не записываются. Записанное раньше остаётся на этом компьютере, пока вы его не удалите.</translation>
    </message>
    <message>
        <source>Before, after, time and your name; on this computer only, for nobody but you</source>
        <translation>Что было раньше и стало потом, время и ваше имя; только на этом компьютере, ни для кого, кроме вас</translation>
    </message>
    <message>
        <source>Before, after, time and your name; on this computer only, for nobody but you: {file}</source>
        <translation>Что было раньше и стало потом, время и ваше имя; только на этом компьютере, ни для кого, кроме вас: {file}</translation>
    </message>
    <message>
        <source>No save of this case was kept, and the journal is off.</source>
        <translation>Ни одно сохранение этого дела не записано, и журнал выключен.</translation>
    </message>
    <message>
        <source>No save of this case yet. Each one will be kept here, to compare and to bring back what was before.</source>
        <translation>Сохранений этого дела ещё не было. Каждое будет записано здесь, чтобы сравнивать и возвращать то, что было раньше.</translation>
    </message>
    <message>
        <source>This case is large, so only its newest saves are shown. An export holds all of them.</source>
        <translation>Это дело большое, поэтому показаны только последние сохранения. При экспорте выводятся все.</translation>
    </message>
    <message>
        <source>Delete the journal of “{case}”?</source>
        <translation>Удалить журнал дела «{case}»?</translation>
    </message>
    <message>
        <source>1 save kept on this computer is deleted and cannot be brought back. The case on the portal is not touched.</source>
        <translation>1 сохранение, записанное на этом компьютере, будет удалено без возможности восстановления. Дело на портале не изменится.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves kept on this computer are deleted and cannot be brought back. The case on the portal is not touched.</source>
        <translation>
            <numerusform>%n сохранение, записанное на этом компьютере, будет удалено без возможности восстановления. Дело на портале не изменится.</numerusform>
            <numerusform>%n сохранения, записанные на этом компьютере, будут удалены без возможности восстановления. Дело на портале не изменится.</numerusform>
            <numerusform>%n сохранений, записанных на этом компьютере, будут удалены без возможности восстановления. Дело на портале не изменится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving to the portal works as always.</source>
        <translation>Сохранение на портал работает как всегда.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>1 save is missing in the journal. It is kept in memory and tried again until the program ends. Saving to the portal works as always.</source>
        <translation>В журнале нет 1 сохранения. Оно хранится в памяти, и попытки записать его продолжатся, пока программа не закончит работу. Сохранение на портал работает как всегда.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves are missing in the journal. They are kept in memory and tried again until the program ends. Saving to the portal works as always.</source>
        <translation>
            <numerusform>В журнале нет %n сохранения. Оно хранится в памяти, и попытки записать его продолжатся, пока программа не закончит работу. Сохранение на портал работает как всегда.</numerusform>
            <numerusform>В журнале нет %n сохранений. Они хранятся в памяти, и попытки записать их продолжатся, пока программа не закончит работу. Сохранение на портал работает как всегда.</numerusform>
            <numerusform>В журнале нет %n сохранений. Они хранятся в памяти, и попытки записать их продолжатся, пока программа не закончит работу. Сохранение на портал работает как всегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be used at the moment</source>
        <translation>Сейчас журнал нельзя использовать</translation>
    </message>
    <message>
        <source>The file of the journal is damaged</source>
        <translation>Файл журнала повреждён</translation>
    </message>
    <message>
        <source>It was left as it is, for somebody may still read something from it, and a new one was begun. Saves are kept there from now on.</source>
        <translation>Он оставлен как есть, потому что из него, возможно, ещё удастся что-то прочитать, и начат новый. Теперь сохранения записываются туда.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to.</source>
        <translation>В файл или его папку нельзя писать.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Casedesk, and is left as it is.</source>
        <translation>Он записан более новой версией Casedesk и оставлен как есть.</translation>
    </message>
    <message>
        <source>Another program is holding its file.</source>
        <translation>Его файл занят другой программой.</translation>
    </message>
    <message>
        <source>Its file cannot be used.</source>
        <translation>Его файл нельзя использовать.</translation>
    </message>
    <message>
        <source>1 save was written to {file}</source>
        <translation>1 сохранение записано в {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n saves were written to {file}</source>
        <translation>
            <numerusform>%n сохранение записано в {file}</numerusform>
            <numerusform>%n сохранения записаны в {file}</numerusform>
            <numerusform>%n сохранений записано в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The journals of all cases were deleted</source>
        <translation>Журналы всех дел удалены</translation>
    </message>
    <message>
        <source>The journal of this case was deleted</source>
        <translation>Журнал этого дела удалён</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>&amp;Keep each save in the journal</source>
        <translation>&amp;Записывать каждое сохранение в журнал</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Э&amp;кспорт…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Saves of this case</source>
        <translation>Сохранения этого дела</translation>
    </message>
    <message>
        <source>Export the journal of this case</source>
        <translation>Экспорт журнала этого дела</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link to a case</source>
        <translation>Ссылка на дело</translation>
    </message>
    <message>
        <source>&amp;Sign in there…</source>
        <translation>&amp;Войти на тот портал…</translation>
    </message>
    <message>
        <source>This link leads to another portal</source>
        <translation>Эта ссылка ведёт на другой портал</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Остаться здесь</translation>
    </message>
    <message>
        <source>This link is not followed</source>
        <translation>Переход по этой ссылке не выполнен</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>It is about case #{case} on {portal}. You are on the practice portal. Nothing has been sent there. Sign in there only if you know this portal.</source>
        <translation>Она ведёт к делу #{case} на {portal}. Вы на учебном портале. Туда ничего не отправлено. Входите на тот портал, только если знаете его.</translation>
    </message>
    <message>
        <source>It is about case #{case} on {portal}. You are working on {here}. Nothing has been sent there. Sign in there only if you know this portal; what you have changed here is kept as drafts.</source>
        <translation>Она ведёт к делу #{case} на {portal}. Вы работаете на {here}. Туда ничего не отправлено. Входите на тот портал, только если знаете его; то, что вы изменили здесь, хранится в черновиках.</translation>
    </message>
    <message>
        <source>It is no link to a case. Such a link looks like {example}. Nothing was sent anywhere.</source>
        <translation>Это не ссылка на дело. Такая ссылка выглядит как {example}. Никуда ничего не отправлено.</translation>
    </message>
    <message>
        <source>The portal that it names has no address that the program goes to: it must begin with https:// and hold no password. Nothing was sent anywhere.</source>
        <translation>По адресу портала, который в ней назван, программа не переходит: адрес должен начинаться с https:// и не содержать пароля. Никуда ничего не отправлено.</translation>
    </message>
    <message>
        <source>It names no case, or one that cannot be. Nothing was sent anywhere.</source>
        <translation>В ней не названо дело, или такого дела быть не может. Никуда ничего не отправлено.</translation>
    </message>
    <message>
        <source>It asks for more than to open one case, which links may not do. Nothing was sent anywhere.</source>
        <translation>Она требует большего, чем открыть одно дело, а ссылкам это не разрешено. Никуда ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links to this case</source>
        <translation>Ссылки на это дело</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Открыть в браузере</translation>
    </message>
    <message>
        <source>Copy &amp;web address</source>
        <translation>Копировать &amp;веб-адрес</translation>
    </message>
    <message>
        <source>Copy link for &amp;Casedesk</source>
        <translation>Копировать &amp;ссылку для Casedesk</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Casedesk</source>
        <translation>Casedesk</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The pasted names could not be looked up. Paste them again.</source>
        <translation>Вставленные имена не удалось найти. Вставьте их ещё раз.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>{contact} (already added)</source>
        <translation>{contact} (уже в списке)</translation>
    </message>
    <message numerus="yes">
        <source>%n found: choose one</source>
        <translation>
            <numerusform>Найдено: %n. Выберите</numerusform>
            <numerusform>Найдено: %n. Выберите</numerusform>
            <numerusform>Найдено: %n. Выберите</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeanwhileNotice</name>
    <message>
        <source>This has changed on the portal as well. Yours stays until you decide or save:</source>
        <translation>Это изменилось и на портале. Ваше остаётся, пока вы не решите или не сохраните:</translation>
    </message>
    <message numerus="yes">
        <source>%n things have changed on the portal as well. Yours stay until you decide or save:</source>
        <translation>
            <numerusform>На портале тоже произошло %n изменение. Ваше остаётся, пока вы не решите или не сохраните:</numerusform>
            <numerusform>На портале тоже произошло %n изменения. Ваше остаётся, пока вы не решите или не сохраните:</numerusform>
            <numerusform>На портале тоже произошло %n изменений. Ваше остаётся, пока вы не решите или не сохраните:</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more, which saving asks about</source>
        <translation>и ещё 1, о котором спросит сохранение</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which saving asks about</source>
        <translation>
            <numerusform>и ещё %n, о котором спросит сохранение</numerusform>
            <numerusform>и ещё %n, о которых спросит сохранение</numerusform>
            <numerusform>и ещё %n, о которых спросит сохранение</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Убрать участника</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Add a person or company…</source>
        <translation>Добавить человека или компанию…</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Пока никто не участвует.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep participant</source>
        <translation>Оставить участника</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Контакт без имени</translation>
    </message>
    <message>
        <source>private contact</source>
        <translation>личный контакт</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>уже в списке</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>к добавлению</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>к удалению</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 участник</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>1 participant after saving ({signs})</source>
        <translation>1 участник после сохранения ({signs})</translation>
    </message>
    <message numerus="yes">
        <source>%n participants after saving ({signs})</source>
        <translation>
            <numerusform>%n участник после сохранения ({signs})</numerusform>
            <numerusform>%n участника после сохранения ({signs})</numerusform>
            <numerusform>%n участников после сохранения ({signs})</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more participant came from the portal without a name and stays as it is.</source>
        <translation>Ещё 1 участника портал передал без имени; он остаётся как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n more participants came from the portal without a name and stay as they are.</source>
        <translation>
            <numerusform>Ещё %n участника портал передал без имени; он остаётся как есть.</numerusform>
            <numerusform>Ещё %n участников портал передал без имён; они остаются как есть.</numerusform>
            <numerusform>Ещё %n участников портал передал без имён; они остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up 1 pasted name…</source>
        <translation>Поиск 1 вставленного имени…</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %n pasted names…</source>
        <translation>
            <numerusform>Поиск %n вставленного имени…</numerusform>
            <numerusform>Поиск %n вставленных имён…</numerusform>
            <numerusform>Поиск %n вставленных имён…</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of 1 pasted name found</source>
        <translation>Найдено {found} из 1 вставленного имени</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n pasted names found</source>
        <translation>
            <numerusform>Найдено {found} из %n вставленного имени</numerusform>
            <numerusform>Найдено {found} из %n вставленных имён</numerusform>
            <numerusform>Найдено {found} из %n вставленных имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Добавить участников</translation>
    </message>
    <message>
        <source>Add 1 participant</source>
        <translation>Добавить 1 участника</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participants</source>
        <translation>
            <numerusform>Добавить %n участника</numerusform>
            <numerusform>Добавить %n участников</numerusform>
            <numerusform>Добавить %n участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>This case is shown as it was read at {moment}.</source>
        <translation>Это дело показано таким, каким оно было прочитано: {moment}.</translation>
    </message>
    <message>
        <source>What you change is kept as a draft on this computer. Nothing is sent before the portal answers again and you save.</source>
        <translation>То, что вы меняете, хранится как черновик на этом компьютере. Ничего не отправляется, пока портал не ответит снова и вы не сохраните.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Попытка…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>One case has changes that are not saved.</source>
        <translation>В одном деле есть несохранённые изменения.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have changes that are not saved.</source>
        <translation>
            <numerusform>Несохранённые изменения есть в %n деле.</numerusform>
            <numerusform>Несохранённые изменения есть в %n делах.</numerusform>
            <numerusform>Несохранённые изменения есть в %n делах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Показать…</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Связь восстановлена</translation>
    </message>
    <message>
        <source>These cases are shown as they were read until {moment}.</source>
        <translation>Эти дела показаны такими, какими были прочитаны последний раз: {moment}.</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>Allow connections without encr&amp;yption</source>
        <translation>Разрешить подключения &amp;без шифрования</translation>
    </message>
    <message>
        <source>For&amp;get this certificate</source>
        <translation>&amp;Забыть этот сертификат</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>&amp;Формат ответов</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>&amp;Прокси</translation>
    </message>
    <message>
        <source>Proxy add&amp;ress and port</source>
        <translation>&amp;Адрес и порт прокси</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>По&amp;льзователь прокси</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Пароль про&amp;кси</translation>
    </message>
    <message>
        <source>File with &amp;certificates of your company</source>
        <translation>Файл с &amp;сертификатами вашей компании</translation>
    </message>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>File with certificates</source>
        <translation>Файл с сертификатами</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Mail and text messages of the practice portal</source>
        <translation>Письма и SMS учебного портала</translation>
    </message>
    <message>
        <source>Nothing yet. Give somebody access to a private case, tick “Notify by e-mail” and save: the mail appears here. So do the codes of those who sign in with a text message.</source>
        <translation>Пока ничего нет. Дайте кому-нибудь доступ к личному делу, отметьте «Уведомить по почте» и сохраните: письмо появится здесь. Здесь же появляются коды для тех, кто входит с помощью SMS.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Outbox of the practice portal</source>
        <translation>Исходящие учебного портала</translation>
    </message>
    <message>
        <source>What a real portal would have sent. Nothing leaves this computer.</source>
        <translation>То, что отправил бы настоящий портал. Ничто не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>PendingDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Open each case, look at what others have changed meanwhile, and save it.</source>
        <translation>Откройте каждое дело, посмотрите, что тем временем изменили другие, и сохраните его.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>и ещё одно</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWithAccess</name>
    <message>
        <source>People with access</source>
        <translation>Люди с доступом</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add a person or group…</source>
        <translation>Добавить человека или группу…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep person</source>
        <translation>Оставить человека</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Убрать человека</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>&amp;Where you work</source>
        <translation>&amp;Где вы работаете</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Настройки под&amp;ключения…</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Portal administrator: sees and changes every case, private ones too</source>
        <translation>Администратор портала: видит и меняет все дела, в том числе личные</translation>
    </message>
    <message>
        <source>CRM administrator: sees and changes every case, but rules only the CRM</source>
        <translation>Администратор CRM: видит и меняет все дела, но управляет только CRM</translation>
    </message>
    <message>
        <source>Author of “Exhibition organization”: changes all of it, also who sees it</source>
        <translation>Автор «Exhibition organization»: меняет в нём всё, в том числе кто его видит</translation>
    </message>
    <message>
        <source>On the list of “Exhibition organization”: changes it, but not who sees it</source>
        <translation>В списке «Exhibition organization»: меняет его, но не то, кто его видит</translation>
    </message>
    <message>
        <source>Outsider: “Exhibition organization” is private, and hidden here</source>
        <translation>Посторонний: «Exhibition organization» — личное дело и здесь скрыто</translation>
    </message>
    <message>
        <source>Guest: cannot open the CRM, and sees how the portal refuses</source>
        <translation>Гость: не может открыть CRM и видит, как портал отказывает</translation>
    </message>
    <message>
        <source>Signs in with a code from an app, which here always shows 000000</source>
        <translation>Входит с кодом из приложения, которое здесь всегда показывает 000000</translation>
    </message>
    <message>
        <source>Signs in with a code from a text message, which lies in the Outbox</source>
        <translation>Входит с кодом из SMS, которое лежит в исходящих</translation>
    </message>
    <message>
        <source>Has to give a telephone number first; the code then lies in the Outbox</source>
        <translation>Сначала должен указать номер телефона; потом код лежит в исходящих</translation>
    </message>
    <message>
        <source>you are this person now</source>
        <translation>сейчас вы — этот человек</translation>
    </message>
    <message>
        <source>To {people}</source>
        <translation>Кому: {people}</translation>
    </message>
    <message>
        <source>{code} is your code</source>
        <translation>{code} — ваш код</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
</context>
<context>
    <name>PracticePeopleDialog</name>
    <message>
        <source>Practise as…</source>
        <translation>Упражняться как…</translation>
    </message>
    <message>
        <source>People of the practice portal</source>
        <translation>Люди учебного портала</translation>
    </message>
    <message>
        <source>Nobody is here yet: the practice portal is still being filled.</source>
        <translation>Здесь пока никого нет: учебный портал ещё наполняется.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Practise as this person</source>
        <translation>&amp;Упражняться как этот человек</translation>
    </message>
    <message>
        <source>The same portal looks different to each of them. Changes already saved stay.</source>
        <translation>Для каждого из них один и тот же портал выглядит по-своему. Уже сохранённые изменения остаются.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There was nothing to save</source>
        <translation>Сохранять было нечего</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved, but the portal keeps something else</source>
        <translation>Сохранено, но портал хранит другое</translation>
    </message>
    <message>
        <source>Only a part was saved</source>
        <translation>Сохранена только часть</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Nobody knows yet what was saved</source>
        <translation>Пока неизвестно, что сохранено</translation>
    </message>
    <message>
        <source>You stopped the save before its last step.</source>
        <translation>Вы остановили сохранение до последнего шага.</translation>
    </message>
    <message>
        <source>{step}: {happened}. {remedy}</source>
        <translation>{step}: {happened}. {remedy}</translation>
    </message>
    <message>
        <source>The portal had stored another access than it was sent; it was set right at once.</source>
        <translation>Портал записал не тот доступ, который ему отправили; это сразу исправлено.</translation>
    </message>
    <message>
        <source>The portal has stored another access than it was sent, and setting it right failed. Check who sees the case now.</source>
        <translation>Портал записал не тот доступ, который ему отправили, и исправить это не удалось. Проверьте, кто сейчас видит дело.</translation>
    </message>
    <message>
        <source>Everyone with CRM access sees this case now.</source>
        <translation>Это дело теперь видят все, у кого есть доступ к CRM.</translation>
    </message>
    <message>
        <source>Only {names} and CRM administrators see this case now.</source>
        <translation>Это дело теперь видят только {names} и администраторы CRM.</translation>
    </message>
    <message>
        <source>Whether the people with access were told by e-mail is not known.</source>
        <translation>Неизвестно, уведомлены ли по почте люди с доступом.</translation>
    </message>
    <message>
        <source>The form shows what is stored; what is still marked as changed was not saved.</source>
        <translation>Форма показывает сохранённое; то, что всё ещё отмечено как изменённое, не сохранено.</translation>
    </message>
    <message>
        <source>Your changes are still in the form.</source>
        <translation>Ваши изменения всё ещё в форме.</translation>
    </message>
    <message>
        <source>The case could not be read back. Your changes are still in the form; saving again first looks at what is stored.</source>
        <translation>Прочитать дело после сохранения не удалось. Ваши изменения всё ещё в форме; при новом сохранении сначала будет проверено, что записано.</translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <translation>{what} {why}</translation>
    </message>
    <message>
        <source>Title: the portal keeps “{text}”.</source>
        <translation>Название: портал хранит «{text}».</translation>
    </message>
    <message>
        <source>{field}: the portal keeps nothing.</source>
        <translation>{field}: портал ничего не хранит.</translation>
    </message>
    <message>
        <source>{field}: the portal keeps “{text}”.</source>
        <translation>{field}: портал хранит «{text}».</translation>
    </message>
    <message>
        <source>Status: the case is closed.</source>
        <translation>Статус: дело закрыто.</translation>
    </message>
    <message>
        <source>Status: the case is open.</source>
        <translation>Статус: дело открыто.</translation>
    </message>
    <message>
        <source>Access: everyone with CRM access sees the case.</source>
        <translation>Доступ: дело видят все, у кого есть доступ к CRM.</translation>
    </message>
    <message>
        <source>Access: the case is private.</source>
        <translation>Доступ: дело личное.</translation>
    </message>
    <message>
        <source>E-mail: nobody was told.</source>
        <translation>Почта: никто не уведомлён.</translation>
    </message>
    <message>
        <source>{name} does not have access.</source>
        <translation>Нет доступа: {name}.</translation>
    </message>
    <message>
        <source>{name} has access.</source>
        <translation>Есть доступ: {name}.</translation>
    </message>
    <message>
        <source>{name} is no participant.</source>
        <translation>Не участвует: {name}.</translation>
    </message>
    <message>
        <source>{name} is a participant.</source>
        <translation>Участвует: {name}.</translation>
    </message>
    <message>
        <source>The case does not have the tag “{name}”.</source>
        <translation>У дела нет метки «{name}».</translation>
    </message>
    <message>
        <source>The case has the tag “{name}”.</source>
        <translation>У дела есть метка «{name}».</translation>
    </message>
    <message>
        <source>It keeps no more than 255 characters.</source>
        <translation>Он хранит не более 255 символов.</translation>
    </message>
    <message>
        <source>Its database cannot store some of the characters.</source>
        <translation>Его база данных не может сохранить некоторые символы.</translation>
    </message>
    <message>
        <source>It removes blanks around a text.</source>
        <translation>Он убирает пробелы вокруг текста.</translation>
    </message>
    <message>
        <source>It reads such a text as a date and writes it in another way.</source>
        <translation>Он читает такой текст как дату и записывает его иначе.</translation>
    </message>
    <message>
        <source>The portal adds whoever saves a private case.</source>
        <translation>Портал добавляет каждого, кто сохраняет личное дело.</translation>
    </message>
    <message>
        <source>The author of a private case keeps access.</source>
        <translation>Автор личного дела сохраняет доступ.</translation>
    </message>
    <message>
        <source>You do not have the right to change this.</source>
        <translation>У вас нет права это менять.</translation>
    </message>
    <message>
        <source>The portal did not take the change.</source>
        <translation>Портал не принял изменение.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time.</source>
        <translation>Кто-то другой изменил это в то же время.</translation>
    </message>
    <message>
        <source>An entry for a removed profile cannot be kept.</source>
        <translation>Запись удалённого профиля нельзя сохранить.</translation>
    </message>
    <message>
        <source>The portal knows this person only as a removed profile.</source>
        <translation>Портал знает этого человека только как удалённый профиль.</translation>
    </message>
    <message>
        <source>The portal takes it for a tag that it has in another spelling.</source>
        <translation>Портал принимает её за метку, которая у него есть в другом написании.</translation>
    </message>
    <message>
        <source>The portal gives no reason.</source>
        <translation>Портал не называет причины.</translation>
    </message>
    <message>
        <source>Reading the case back: {reason}</source>
        <translation>Чтение дела после сохранения: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>&amp;Сохранить в файл…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>It cannot be written there</source>
        <translation>Туда нельзя записать</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times so far.</source>
        <translation>
            <numerusform>До сих пор это случилось %n раз.</numerusform>
            <numerusform>До сих пор это случилось %n раза.</numerusform>
            <numerusform>До сих пор это случилось %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fault in Casedesk</source>
        <translation>Ошибка в Casedesk</translation>
    </message>
    <message>
        <source>Something in Casedesk is wrong</source>
        <translation>В Casedesk что-то не так</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of what you did. Nothing that you typed is lost, and you can go on working. The report says where it happened; it holds nothing of your cases and is sent to nobody by itself.</source>
        <translation>Это ошибка программы, а не ваших действий. Ничего из того, что вы ввели, не потеряно, и можно работать дальше. В отчёте сказано, где это случилось; он не содержит ничего из ваших дел и сам никому не отправляется.</translation>
    </message>
    <message>
        <source>Casedesk broke down the last time</source>
        <translation>В прошлый раз Casedesk аварийно завершила работу</translation>
    </message>
    <message>
        <source>The system ended the program. What you had typed is kept as drafts. The report says where it happened; it holds nothing of your cases, is sent to nobody by itself, and is deleted when you close this.</source>
        <translation>Программу завершила система. То, что вы ввели, сохранилось в черновиках. В отчёте сказано, где это случилось; он не содержит ничего из ваших дел, сам никому не отправляется и удаляется, когда вы это закроете.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Diagnostics for a report</source>
        <translation>Диагностика для отчёта</translation>
    </message>
    <message>
        <source>What helps to find a fault: versions, screen, settings, and what the program did last. It holds nothing of your cases, no name and no password. Read it before you copy it.</source>
        <translation>То, что помогает найти ошибку: версии, экран, настройки и последние действия программы. Здесь нет ничего из ваших дел, ни имён, ни паролей. Прочитайте, прежде чем копировать.</translation>
    </message>
    <message>
        <source>&amp;Name the portal’s host</source>
        <translation>&amp;Указать узел портала</translation>
    </message>
</context>
<context>
    <name>RequestsFold</name>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Копировать как ко&amp;мандную строку</translation>
    </message>
    <message>
        <source>Before them the case is read once more. As a command line they ask for a token of your own.</source>
        <translation>Перед ними дело читается ещё раз. В виде командной строки они запрашивают ваш собственный токен.</translation>
    </message>
    <message>
        <source>Requests ({count})</source>
        <translation>Запросы ({count})</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>You did not ask for this: it comes with the save.</source>
        <translation>Вы об этом не просили: это происходит вместе с сохранением.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>Уведомить по почте</translation>
    </message>
    <message>
        <source>With this save</source>
        <translation>С этим сохранением</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Все, у кого есть доступ к CRM</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Только {names}</translation>
    </message>
    <message>
        <source>&amp;Publish and save</source>
        <translation>Сделать &amp;общим и сохранить</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Всё &amp;равно сохранить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Nothing was sent. Your changes are still in the form.</source>
        <translation>Ничего не отправлено. Ваши изменения всё ещё в форме.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Casedesk has a bug</source>
        <translation>В Casedesk есть ошибка</translation>
    </message>
    <message>
        <source>What the portal will do could not be found out. Nothing was sent. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>Не удалось узнать, что сделает портал. Ничего не отправлено. Отчёт в подробностях не содержит ничего из дела: отправьте его, пожалуйста, тому, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is</source>
        <translation>В таком виде это нельзя сохранить</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Отправлять нечего</translation>
    </message>
    <message>
        <source>The portal already has everything as you want it. Saving brings the form up to date.</source>
        <translation>На портале уже всё так, как вы хотите. Сохранение обновит форму.</translation>
    </message>
    <message>
        <source>Changed on both sides: {names}. Save asks you what is to hold before anything is sent.</source>
        <translation>Изменено с обеих сторон: {names}. При сохранении вас спросят, что оставить, прежде чем что-либо будет отправлено.</translation>
    </message>
    <message>
        <source>The same things have changed on the portal</source>
        <translation>На портале изменилось то же самое</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>access</source>
        <translation>доступ</translation>
    </message>
    <message>
        <source>Somebody else changed this case meanwhile; that stays:</source>
        <translation>Тем временем это дело изменил кто-то другой; это остаётся:</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review before saving</source>
        <translation>Проверка перед сохранением</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Вернуться</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>What the portal will do</source>
        <translation>Что сделает портал</translation>
    </message>
    <message>
        <source>By its rules and by the case as it is now. Nothing has been sent yet.</source>
        <translation>По его правилам и по делу, каково оно сейчас. Пока ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Сейчас на портале</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>После сохранения</translation>
    </message>
    <message>
        <source>What the portal will do</source>
        <translation>Что сделает портал</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>What the portal will do</source>
        <translation>Что сделает портал</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{field} is too long for the portal, which keeps 65,535 bytes. Shorten it.</source>
        <translation>{field}: текст слишком длинный для портала, который хранит 65 535 байт. Сократите его.</translation>
    </message>
    <message>
        <source>A case needs a title. Give it one.</source>
        <translation>Делу нужно название. Дайте его.</translation>
    </message>
    <message>
        <source>A custom field is too long for the portal. Shorten it.</source>
        <translation>Дополнительное поле слишком длинное для портала. Сократите его.</translation>
    </message>
    <message>
        <source>The portal does not say who all participants are, so they cannot be changed now. Refresh and try again.</source>
        <translation>Портал не называет всех участников, поэтому сейчас их нельзя менять. Обновите и повторите.</translation>
    </message>
    <message>
        <source>You may not change title and custom fields of this case.</source>
        <translation>Вы не можете менять название и дополнительные поля этого дела.</translation>
    </message>
    <message>
        <source>Only its author or a CRM administrator can change who sees this case.</source>
        <translation>Менять, кто видит это дело, могут только его автор и администратор CRM.</translation>
    </message>
    <message>
        <source>You may not close or reopen this case.</source>
        <translation>Вы не можете закрыть или снова открыть это дело.</translation>
    </message>
    <message>
        <source>You may not change the participants of this case.</source>
        <translation>Вы не можете менять участников этого дела.</translation>
    </message>
    <message>
        <source>You may not change the tags of this case.</source>
        <translation>Вы не можете менять метки этого дела.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save bar</source>
        <translation>Панель сохранения</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Отбросить изменения</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Sto&amp;p saving</source>
        <translation>Ос&amp;тановить сохранение</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Остановить сохранение</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Сохранять нечего</translation>
    </message>
    <message>
        <source>Saving waits for the connection; nothing is sent by itself</source>
        <translation>Сохранение ждёт связи; само ничего не отправляется</translation>
    </message>
    <message>
        <source>See first what the portal will do</source>
        <translation>Сначала посмотреть, что сделает портал</translation>
    </message>
    <message>
        <source>Saving waits for the connection. {changes}</source>
        <translation>Сохранение ждёт связи. {changes}</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>Saving: reading the case once more</source>
        <translation>Сохранение: дело читается ещё раз</translation>
    </message>
    <message>
        <source>Saving: step {step} of {count}</source>
        <translation>Сохранение: шаг {step} из {count}</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message numerus="yes">
        <source>and %n more, listed in the details</source>
        <translation>
            <numerusform>и ещё %n — в подробностях</numerusform>
            <numerusform>и ещё %n — в подробностях</numerusform>
            <numerusform>и ещё %n — в подробностях</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Nothing was sent. Your changes are still in the form.</source>
        <translation>Ничего не отправлено. Ваши изменения всё ещё в форме.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Saving ended half-way. Your changes are still in the form; saving again first looks at what is stored. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>Сохранение прервалось на полпути. Ваши изменения всё ещё в форме; при новом сохранении сначала будет проверено, что записано. Отчёт в подробностях не содержит ничего из дела: отправьте его, пожалуйста, тому, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>The case could not be read. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>Не удалось прочитать дело. Отчёт в подробностях не содержит ничего из дела: отправьте его, пожалуйста, тому, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>Casedesk has a bug</source>
        <translation>В Casedesk есть ошибка</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Casedesk speaks it when it is started again.</source>
        <translation>Casedesk заговорит на нём после перезапуска.</translation>
    </message>
    <message>
        <source>&amp;Review before every save</source>
        <translation>&amp;Проверять перед каждым сохранением</translation>
    </message>
    <message>
        <source>&amp;Keep each save in the journal</source>
        <translation>&amp;Записывать каждое сохранение в журнал</translation>
    </message>
    <message>
        <source>K&amp;eep what was read for times without a connection</source>
        <translation>Хранить прочитанное для работы &amp;без связи</translation>
    </message>
    <message>
        <source>This computer does not let Casedesk write its settings. They hold until the program ends.</source>
        <translation>Этот компьютер не даёт Casedesk записать настройки. Они действуют, пока программа не закончит работу.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>at most {size} MB, the oldest saves go first</source>
        <translation>до {size} МБ, старые удаляются</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Новые версии</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Type the six digits that your authenticator app shows for this portal now.</source>
        <translation>Введите шесть цифр, которые сейчас показывает для этого портала ваше приложение для проверки подлинности.</translation>
    </message>
    <message>
        <source>This portal wants a code from an authenticator app, and you have set up none yet. Add an account to your app, type this key there, and then the six digits that it shows here. The key is shown until the first right code, and never again.</source>
        <translation>Этому порталу нужен код из приложения для проверки подлинности, а вы его ещё не настроили. Добавьте в приложение учётную запись, введите там этот ключ, а здесь — шесть цифр, которые оно покажет. Ключ виден до первого верного кода и больше не показывается никогда.</translation>
    </message>
    <message>
        <source>Type the six digits that the portal has sent to your phone.</source>
        <translation>Введите шесть цифр, которые портал отправил на ваш телефон.</translation>
    </message>
    <message>
        <source>Type the six digits that the portal has sent to {number}.</source>
        <translation>Введите шесть цифр, которые портал отправил на номер {number}.</translation>
    </message>
    <message>
        <source>This portal sends a code to your phone whenever you sign in, and does not know your number yet. It keeps the number that you type here.</source>
        <translation>Этот портал при каждом входе отправляет код на ваш телефон, а вашего номера ещё не знает. Он сохранит номер, который вы введёте здесь.</translation>
    </message>
    <message>
        <source>No attempt is left. Wait for a minute, then begin anew.</source>
        <translation>Попыток не осталось. Подождите минуту и начните заново.</translation>
    </message>
    <message>
        <source>One attempt is left.</source>
        <translation>Осталась одна попытка.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts are left.</source>
        <translation>
            <numerusform>Осталась %n попытка.</numerusform>
            <numerusform>Осталось %n попытки.</numerusform>
            <numerusform>Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Have another one sent.</source>
        <translation>Этот код больше не действует. Запросите другой.</translation>
    </message>
    <message>
        <source>The code is good for {minutes}:{seconds}.</source>
        <translation>Код действует ещё {minutes}:{seconds}.</translation>
    </message>
    <message>
        <source>Send &amp;another code</source>
        <translation>Отправить &amp;другой код</translation>
    </message>
    <message>
        <source>Send another code (in one second)</source>
        <translation>Отправить другой код (через одну секунду)</translation>
    </message>
    <message numerus="yes">
        <source>Send another code (in %n seconds)</source>
        <translation>
            <numerusform>Отправить другой код (через %n секунду)</numerusform>
            <numerusform>Отправить другой код (через %n секунды)</numerusform>
            <numerusform>Отправить другой код (через %n секунд)</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON (usual)</source>
        <translation>JSON (обычный)</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Прокси HTTP</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>Прокси SOCKS</translation>
    </message>
    <message>
        <source>Type name and port, for example proxy.example.com:8080.</source>
        <translation>Введите имя и порт, например proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Everybody on the way can then read the password and every case, and change what is saved. Use it only inside a network that you trust.</source>
        <translation>Тогда любой на пути сможет прочитать пароль и все дела и изменить то, что сохраняется. Используйте это только внутри сети, которой доверяете.</translation>
    </message>
    <message>
        <source>Accepted certificate:
{fingerprint}</source>
        <translation>Принятый сертификат:
{fingerprint}</translation>
    </message>
    <message>
        <source>This portal offers “{label}”, which works only in the browser. Here you can use a password of the portal&apos;s own, if you have one, or a token.</source>
        <translation>Этот портал предлагает «{label}», что работает только в браузере. Здесь можно использовать пароль самого портала, если он у вас есть, или токен.</translation>
    </message>
    <message>
        <source>What the portal&apos;s API gives out for you; its administrator can tell how to get one. Whoever has it can do what you can.</source>
        <translation>Его выдаёт для вас API портала; как его получить, может сказать администратор портала. У кого он есть, тот может всё, что можете вы.</translation>
    </message>
    <message>
        <source>Kept in the keyring of your system, and in no file of Casedesk.</source>
        <translation>Хранится в связке ключей вашей системы и ни в одном файле Casedesk.</translation>
    </message>
    <message>
        <source>The keyring of your system is locked. Until it is unlocked, everything is kept only until Casedesk ends.</source>
        <translation>Связка ключей вашей системы заблокирована. Пока она не разблокирована, всё хранится лишь до завершения Casedesk.</translation>
    </message>
    <message>
        <source>The keyring of your system did not take what was to be kept, so it is kept only until Casedesk ends.</source>
        <translation>Связка ключей вашей системы не приняла то, что нужно было сохранить, поэтому оно хранится лишь до завершения Casedesk.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep secrets, so everything is kept only until Casedesk ends.</source>
        <translation>На этом компьютере нет связки ключей для хранения секретов, поэтому всё хранится лишь до завершения Casedesk.</translation>
    </message>
    <message>
        <source>Type the address of the portal, for example portal.example.com.</source>
        <translation>Введите адрес портала, например portal.example.com.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://portal.example.com.</source>
        <translation>Это не веб-адрес. Он выглядит, например, так: https://portal.example.com.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @. E-mail and password have their own fields.</source>
        <translation>Уберите то, что стоит перед @. Для почты и пароля есть отдельные поля.</translation>
    </message>
    <message>
        <source>The address of a portal begins with https://, or with nothing before its name.</source>
        <translation>Адрес портала начинается с https:// или сразу с имени.</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password. Use https://. The connection settings can allow it without.</source>
        <translation>При http:// любой на пути мог бы прочитать пароль. Используйте https://. Подключение без шифрования можно разрешить в настройках подключения.</translation>
    </message>
    <message>
        <source>Connects to {address}</source>
        <translation>Подключение к {address}</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and every case.</source>
        <translation>Без шифрования: любой на пути может прочитать пароль и все дела.</translation>
    </message>
    <message>
        <source>This user may not open the CRM</source>
        <translation>Этому пользователю нельзя открывать CRM</translation>
    </message>
    <message>
        <source>E-mail and password are right, but the portal does not let this user into its CRM. Its administrator can change that.</source>
        <translation>Почта и пароль верны, но портал не пускает этого пользователя в CRM. Изменить это может администратор портала.</translation>
    </message>
    <message>
        <source>There is no portal at this address</source>
        <translation>По этому адресу нет портала</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a portal. Check the address.</source>
        <translation>Там что-то отвечает, но это не портал. Проверьте адрес.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>One more step</source>
        <translation>Ещё один шаг</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ваш сеанс завершился</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Войдите, чтобы продолжить</translation>
    </message>
    <message>
        <source>The practice portal asks {who} for a second factor, as many portals do.</source>
        <translation>Учебный портал запрашивает второй фактор ({who}), как и многие порталы.</translation>
    </message>
    <message>
        <source>{who} at {where}: what you typed is kept. A save that was interrupted goes on once you are signed in.</source>
        <translation>{who}, {where}: то, что вы ввели, сохранилось. Прерванное сохранение продолжится, когда вы войдёте.</translation>
    </message>
    <message>
        <source>{who} at {where}</source>
        <translation>{who}, {where}</translation>
    </message>
    <message>
        <source>On the practice portal every app shows the code 000000.</source>
        <translation>На учебном портале любое приложение показывает код 000000.</translation>
    </message>
    <message>
        <source>On the practice portal the text message lies in the Outbox.</source>
        <translation>На учебном портале SMS лежит в исходящих.</translation>
    </message>
    <message>
        <source>On the practice portal any number will do; nothing leaves this computer.</source>
        <translation>На учебном портале подойдёт любой номер; ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>&amp;Отправить код</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Исходящие…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>По&amp;чта и пароль</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Токен доступа</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электронная почта</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>Токен до&amp;ступа</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation>Оставаться в системе на этом &amp;компьютере</translation>
    </message>
    <message>
        <source>&amp;Keep the password as well</source>
        <translation>&amp;Запомнить и пароль</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Введите адрес электронной почты.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Paste a token of this portal.</source>
        <translation>Вставьте токен этого портала.</translation>
    </message>
</context>
<context>
    <name>StartOverDialog</name>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>Fill the practice portal anew?</source>
        <translation>Наполнить учебный портал заново?</translation>
    </message>
    <message>
        <source>All changes made on it are dropped. Its cases, contacts and mail are as on the first day. Real portals are not touched.</source>
        <translation>Все сделанные на нём изменения будут утрачены. Его дела, контакты и почта станут такими, как в первый день. Настоящие порталы не затрагиваются.</translation>
    </message>
</context>
<context>
    <name>StatusSwitch</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Добавление: {name}</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Удаление: {name}</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>Метка «{name}»</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Закрытие дела</translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation>Повторное открытие дела</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Updating the case</source>
        <translation>Обновление дела</translation>
    </message>
    <message>
        <source>participant {number}</source>
        <translation>участник {number}</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add the suggestion</source>
        <translation>Добавить предложенное</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>{problem}. Press Enter or change the text to try again.</source>
        <translation>{problem}. Нажмите Enter или измените текст, чтобы повторить.</translation>
    </message>
    <message>
        <source>There is nobody to suggest.</source>
        <translation>Предложить некого.</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Никто не подходит под «{text}».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type on to narrow the list.</source>
        <translation>
            <numerusform>Показан первый %n. Вводите дальше, чтобы сузить список.</numerusform>
            <numerusform>Показаны первые %n. Вводите дальше, чтобы сузить список.</numerusform>
            <numerusform>Показаны первые %n. Вводите дальше, чтобы сузить список.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>Найдено: 1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Read the tags again</source>
        <translation>Прочитать метки снова</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 дело</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>the portal keeps 255 characters</source>
        <translation>портал хранит 255 символов</translation>
    </message>
    <message>
        <source>many portals cannot store some of these characters</source>
        <translation>многие порталы не могут сохранить некоторые из этих символов</translation>
    </message>
    <message>
        <source>the portal reads this as a date and may write it in another way</source>
        <translation>портал читает это как дату и может записать иначе</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>новая метка</translation>
    </message>
    <message>
        <source>The tags of the portal could not be read: {problem}.</source>
        <translation>Не удалось прочитать метки портала: {problem}.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type on to narrow the list.</source>
        <translation>
            <numerusform>Показана первая %n. Вводите дальше, чтобы сузить список.</numerusform>
            <numerusform>Показаны первые %n. Вводите дальше, чтобы сузить список.</numerusform>
            <numerusform>Показаны первые %n. Вводите дальше, чтобы сузить список.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has no tags yet. Type a word to make one.</source>
        <translation>На портале пока нет меток. Введите слово, чтобы создать метку.</translation>
    </message>
    <message>
        <source>Enter adds the highlighted tag.</source>
        <translation>Enter добавляет выделенную метку.</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Чтение меток…</translation>
    </message>
    <message>
        <source>The tags could not be read: {problem}.</source>
        <translation>Не удалось прочитать метки: {problem}.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Меток нет.</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>ThrottleNotice</name>
    <message>
        <source>It gets too many requests. Casedesk reads again by itself in one second; what you typed is kept, and saving waits for you.</source>
        <translation>Он получает слишком много запросов. Casedesk сама повторит чтение через одну секунду; то, что вы ввели, хранится, а сохранение ждёт вас.</translation>
    </message>
    <message numerus="yes">
        <source>It gets too many requests. Casedesk reads again by itself in %n seconds; what you typed is kept, and saving waits for you.</source>
        <translation>
            <numerusform>Он получает слишком много запросов. Casedesk сама повторит чтение через %n секунду; то, что вы ввели, хранится, а сохранение ждёт вас.</numerusform>
            <numerusform>Он получает слишком много запросов. Casedesk сама повторит чтение через %n секунды; то, что вы ввели, хранится, а сохранение ждёт вас.</numerusform>
            <numerusform>Он получает слишком много запросов. Casedesk сама повторит чтение через %n секунд; то, что вы ввели, хранится, а сохранение ждёт вас.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for a pause</source>
        <translation>Портал просит сделать паузу</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <source>Ask once a &amp;day for a newer version</source>
        <translation>Узнавать о новой версии раз в &amp;день</translation>
    </message>
    <message>
        <source>Address of the notice, with https://</source>
        <translation>Адрес извещения, с https://</translation>
    </message>
    <message>
        <source>Address of the notice</source>
        <translation>Адрес извещения</translation>
    </message>
    <message>
        <source>Ask &amp;now</source>
        <translation>Узнать &amp;сейчас</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Casedesk {version} is there</source>
        <translation>Вышла новая версия: Casedesk {version}</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Открыть её страницу</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Casedesk {version} is there. The window says where.</source>
        <translation>Вышла новая версия: Casedesk {version}. Где она, сказано в окне.</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>Новее версии нет.</translation>
    </message>
    <message>
        <source>Last asked: {time}</source>
        <translation>Последний запрос: {time}</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Это не веб-адрес.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>Nothing could be read at this address.</source>
        <translation>По этому адресу ничего не удалось прочитать.</translation>
    </message>
    <message>
        <source>What is at this address is not a notice of a version.</source>
        <translation>По этому адресу находится не извещение о версии.</translation>
    </message>
    <message>
        <source>The notice at this address does not come from the makers of Casedesk. It is not believed.</source>
        <translation>Извещение по этому адресу исходит не от создателей Casedesk. Оно не принято во внимание.</translation>
    </message>
    <message>
        <source>The notice at this address is an old one, so nobody knows whether there is a newer version.</source>
        <translation>Извещение по этому адресу старое, поэтому неизвестно, есть ли новая версия.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Ждёт вас</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>The address points to somewhere else</source>
        <translation>Адрес указывает в другое место</translation>
    </message>
    <message>
        <source>It points to {address}, which is no safe address of a portal. A sign-in page of the network may be on the way. Open a page in the browser, sign in to the network, and try again.</source>
        <translation>Он указывает на {address}, а это небезопасный адрес портала. На пути может быть страница входа в сеть. Откройте страницу в браузере, войдите в сеть и повторите.</translation>
    </message>
    <message>
        <source>The address points to another one</source>
        <translation>Адрес указывает на другой</translation>
    </message>
    <message>
        <source>It points to {address}. Nothing has been sent there. Go on only if you know that this is your portal.</source>
        <translation>Он указывает на {address}. Туда ничего не отправлено. Продолжайте, только если знаете, что это ваш портал.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>No computer has this name</source>
        <translation>Нет компьютера с таким именем</translation>
    </message>
    <message>
        <source>Check the address for misspellings. A portal inside a company is often found only in its own network.</source>
        <translation>Проверьте, нет ли в адресе опечаток. Портал внутри компании часто доступен только из её сети.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here</source>
        <translation>Сервер отсюда никого не пускает</translation>
    </message>
    <message>
        <source>It refused even what it tells everybody. Its administrator can say why.</source>
        <translation>Он отказал даже в том, что сообщает всем. Почему, может сказать его администратор.</translation>
    </message>
    <message>
        <source>The check was not finished</source>
        <translation>Проверка не завершена</translation>
    </message>
    <message>
        <source>Try again; if that goes on, the log of Casedesk says why.</source>
        <translation>Повторите; если это не прекратится, причину назовёт протокол Casedesk.</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>Зашифрованное соединение не установлено</translation>
    </message>
    <message>
        <source>Something answers, but speaks no encryption that is safe today. Check the port; an administrator may have to renew the server.</source>
        <translation>Там что-то отвечает, но не владеет шифрованием, безопасным сегодня. Проверьте порт; возможно, администратору нужно обновить сервер.</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>По этому адресу никто не отвечает</translation>
    </message>
    <message>
        <source>The portal may be down, the port may be wrong, or something on the way lets nobody through. Check the network and try again.</source>
        <translation>Портал может не работать, порт может быть неверен, или что-то на пути никого не пропускает. Проверьте сеть и повторите.</translation>
    </message>
    <message>
        <source>The code is not good</source>
        <translation>Код не подходит</translation>
    </message>
    <message>
        <source>It was mistyped or is no longer valid. Type the latest one.</source>
        <translation>Он введён с опечаткой или больше не действует. Введите последний.</translation>
    </message>
    <message>
        <source>This is no portal</source>
        <translation>Это не портал</translation>
    </message>
    <message>
        <source>A web page called “{title}” answers there. Check the address; in a network with a sign-in page of its own, sign in there first.</source>
        <translation>Там отвечает веб-страница «{title}». Проверьте адрес; в сети с собственной страницей входа сначала войдите на ней.</translation>
    </message>
    <message>
        <source>Something answers there, but not as a portal does. Check the address. The details say what was received.</source>
        <translation>Там что-то отвечает, но не так, как портал. Проверьте адрес. Что получено, сказано в подробностях.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Учебный портал</translation>
    </message>
    <message>
        <source>Sample people and cases inside this program; no account, no network</source>
        <translation>Вымышленные люди и дела внутри программы; без учётной записи и без сети</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Другой портал</translation>
    </message>
    <message>
        <source>Type its address below</source>
        <translation>Введите его адрес ниже</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Где вы работаете?</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Настройки подключения</translation>
    </message>
    <message>
        <source>Looking for the portal</source>
        <translation>Поиск портала</translation>
    </message>
    <message>
        <source>Your say is needed</source>
        <translation>Нужно ваше решение</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Нет безопасного подключения</translation>
    </message>
    <message>
        <source>The portal was not found</source>
        <translation>Портал не найден</translation>
    </message>
    <message>
        <source>Nothing you do on the practice portal reaches anybody. For real cases, connect to your portal.</source>
        <translation>Ничто из того, что вы делаете на учебном портале, ни до кого не доходит. Для настоящих дел подключитесь к вашему порталу.</translation>
    </message>
    <message>
        <source>They belong to this one portal. Most portals need none of them.</source>
        <translation>Они относятся только к этому порталу. Большинству порталов они не нужны.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Use these &amp;settings</source>
        <translation>Пр&amp;именить настройки</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повто&amp;рить</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>&amp;Отправить код</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
</context>
<context>
    <name>_CalendarPopUp</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужое</translation>
    </message>
    <message>
        <source>Take theirs: {name}</source>
        <translation>Взять чужое: {name}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 изменение</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Открыть «{title}»</translation>
    </message>
</context>
<context>
    <name>_Message</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
</TS>
