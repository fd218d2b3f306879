<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Casedesk</source>
        <translation>Acerca de Casedesk</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>Copiar &amp;versiones</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Casedesk</source>
        <translation>Casedesk</translation>
    </message>
    <message>
        <source>Edits the CRM cases of an ONLYOFFICE Workspace portal from the desktop.</source>
        <translation>Edita los casos del CRM de un portal de ONLYOFFICE Workspace desde el escritorio.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. Qt is used under the LGPL, version 3.</source>
        <translation>Software libre bajo la licencia MIT, sin garantía alguna. Qt se usa bajo la LGPL, versión 3.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Portal de prácticas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>AccessListEditor</name>
    <message>
        <source>You will be asked before it is saved.</source>
        <translation>Se le preguntará antes de guardarlo.</translation>
    </message>
    <message>
        <source>&amp;Everyone with CRM access</source>
        <translation>&amp;Todos los que tienen acceso al CRM</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Todos los que tienen acceso al CRM</translation>
    </message>
    <message>
        <source>&amp;Only these people</source>
        <translation>&amp;Solo estas personas</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>Solo estas personas</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Notify by e-&amp;mail</source>
        <translation>A&amp;visar por correo</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>Avisar por correo</translation>
    </message>
    <message>
        <source>The group could not be read. Nobody was added; choose it again.</source>
        <translation>No se pudo leer el grupo. No se añadió a nadie; vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>Removed profile</source>
        <translation>Perfil eliminado</translation>
    </message>
    <message>
        <source>{names} and 1 other</source>
        <translation>{names} y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n others</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds an entry that the portal no longer names: a removed user or a group.</source>
        <translation>La lista contiene una entrada que el portal ya no nombra: un usuario eliminado o un grupo.</translation>
    </message>
    <message>
        <source>The list holds an entry that the portal no longer names: a removed user or a group. Saving loses it, and you will be asked before.</source>
        <translation>La lista contiene una entrada que el portal ya no nombra: un usuario eliminado o un grupo. Al guardar se pierde, y antes se le preguntará.</translation>
    </message>
    <message>
        <source>adds its people</source>
        <translation>añade a sus miembros</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>ya en la lista</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>se añadirá</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>se quitará</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>cuenta cerrada</translation>
    </message>
    <message>
        <source>1 person will see this case.</source>
        <translation>1 persona verá este caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this case.</source>
        <translation>
            <numerusform>%n persona verá este caso.</numerusform>
            <numerusform>%n personas verán este caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gains sight: {names}.</source>
        <translation>Podrán verlo: {names}.</translation>
    </message>
    <message>
        <source>Loses sight: {names}.</source>
        <translation>Dejarán de verlo: {names}.</translation>
    </message>
    <message>
        <source>Everyone else with CRM access loses sight of it.</source>
        <translation>Todos los demás que tienen acceso al CRM dejarán de verlo.</translation>
    </message>
    <message>
        <source>Portal and CRM administrators see every case.</source>
        <translation>Los administradores del portal y del CRM ven todos los casos.</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see this case.</source>
        <translation>Todos los que tienen acceso al CRM verán este caso.</translation>
    </message>
    <message>
        <source>Saving publishes this private case: everyone with CRM access gains sight of it.</source>
        <translation>Al guardar se publica este caso privado: todos los que tienen acceso al CRM podrán verlo.</translation>
    </message>
    <message>
        <source>Saving publishes this private case: up to 1 more person gains sight of it.</source>
        <translation>Al guardar se publica este caso privado: hasta 1 persona más podrá verlo.</translation>
    </message>
    <message numerus="yes">
        <source>Saving publishes this private case: up to %n more people gain sight of it.</source>
        <translation>
            <numerusform>Al guardar se publica este caso privado: hasta %n persona más podrá verlo.</numerusform>
            <numerusform>Al guardar se publica este caso privado: hasta %n personas más podrán verlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified about a case that everyone may see.</source>
        <translation>No se avisa a nadie de un caso que todos pueden ver.</translation>
    </message>
    <message>
        <source>There is nobody on the list but you.</source>
        <translation>En la lista no hay nadie más que usted.</translation>
    </message>
    <message>
        <source>This save mails {names}.</source>
        <translation>Este guardado avisa por correo a {names}.</translation>
    </message>
    <message>
        <source>Off. It would go to {names}.</source>
        <translation>Desactivado. El aviso iría a {names}.</translation>
    </message>
    <message>
        <source>{group} has no members.</source>
        <translation>{group} no tiene miembros.</translation>
    </message>
    <message>
        <source>Everyone in {group} is on the list already.</source>
        <translation>Todos los miembros de {group} ya están en la lista.</translation>
    </message>
    <message>
        <source>1 person added from {group}.</source>
        <translation>1 persona añadida de {group}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added from {group}.</source>
        <translation>
            <numerusform>%n persona añadida de {group}.</numerusform>
            <numerusform>%n personas añadidas de {group}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who is in {group}…</source>
        <translation>Leyendo quién está en {group}…</translation>
    </message>
    <message>
        <source>The author always stays on the list, or could no longer open the case.</source>
        <translation>El autor siempre permanece en la lista; si no, ya no podría abrir el caso.</translation>
    </message>
    <message>
        <source>You always stay on the list: the portal adds whoever saves a private case.</source>
        <translation>Usted siempre permanece en la lista: el portal añade a quien guarda un caso privado.</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Forget an account</source>
        <translation>&amp;Olvidar una cuenta</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>&amp;Portal address</source>
        <translation>Dirección del &amp;portal</translation>
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
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>You see this case, but its author has not let you change title and custom fields.</source>
        <translation>Usted ve este caso, pero su autor no le ha permitido cambiar el título ni los campos personalizados.</translation>
    </message>
    <message>
        <source>Only its author or a CRM administrator can change who sees this case.</source>
        <translation>Solo su autor o un administrador del CRM puede cambiar quién ve este caso.</translation>
    </message>
    <message>
        <source>Guests cannot use the CRM of this portal.</source>
        <translation>Los invitados no pueden usar el CRM de este portal.</translation>
    </message>
    <message>
        <source>you may only read</source>
        <translation>solo puede leer</translation>
    </message>
    <message>
        <source>you may change status, tags and participants</source>
        <translation>puede cambiar el estado, las etiquetas y los participantes</translation>
    </message>
    <message>
        <source>you may edit all but the access</source>
        <translation>puede editar todo menos el acceso</translation>
    </message>
    <message>
        <source>you may edit everything</source>
        <translation>puede editar todo</translation>
    </message>
    <message>
        <source>Choose a case from the list to read and edit it.</source>
        <translation>Elija un caso de la lista para leerlo y editarlo.</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>Pages of the case</source>
        <translation>Páginas del caso</translation>
    </message>
    <message>
        <source>The portal keeps 255 characters. The stored title would end in “{end}”.</source>
        <translation>El portal conserva 255 caracteres. El título guardado terminaría en «{end}».</translation>
    </message>
    <message>
        <source>Many portals cannot store some of these characters and keep “{stored}”.</source>
        <translation>Muchos portales no pueden guardar algunos de estos caracteres y conservan «{stored}».</translation>
    </message>
    <message>
        <source>The portal reads this title as a date and may write it in another way.</source>
        <translation>El portal interpreta este título como una fecha y puede escribirlo de otra forma.</translation>
    </message>
    <message>
        <source>The portal removes the blanks around this title.</source>
        <translation>El portal quita los espacios al principio y al final de este título.</translation>
    </message>
    <message>
        <source>A case needs a title. Without one it cannot be saved.</source>
        <translation>Un caso necesita un título. Sin él no se puede guardar.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Todos los que tienen acceso al CRM</translation>
    </message>
    <message>
        <source>everyone with CRM access</source>
        <translation>todos los que tienen acceso al CRM</translation>
    </message>
    <message>
        <source>only 1 person</source>
        <translation>solo 1 persona</translation>
    </message>
    <message numerus="yes">
        <source>only %n people</source>
        <translation>
            <numerusform>solo %n persona</numerusform>
            <numerusform>solo %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>sin correo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participante</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>created by {author}</source>
        <translation>creado por {author}</translation>
    </message>
    <message>
        <source>created {date} by {author}</source>
        <translation>creado el {date} por {author}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos abiertos</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Casos cerrados</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participante</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 cambio sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank title)</source>
        <translation>(título en blanco)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>Private: only some people see this case.</source>
        <translation>Privado: solo algunas personas ven este caso.</translation>
    </message>
    <message>
        <source>Reading cases…</source>
        <translation>Leyendo los casos…</translation>
    </message>
    <message>
        <source>{shown} of {total} cases</source>
        <translation>{shown} de {total} casos</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 caso</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} casos</translation>
    </message>
    <message>
        <source>No case with “{text}” in its title.</source>
        <translation>Ningún caso tiene «{text}» en el título.</translation>
    </message>
    <message>
        <source>There are no open cases that you may see.</source>
        <translation>No hay casos abiertos que usted pueda ver.</translation>
    </message>
    <message>
        <source>There are no closed cases that you may see.</source>
        <translation>No hay casos cerrados que usted pueda ver.</translation>
    </message>
    <message>
        <source>There are no cases that you may see.</source>
        <translation>No hay casos que usted pueda ver.</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message>
        <source>Sign in to see the cases of your portal.</source>
        <translation>Inicie sesión para ver los casos de su portal.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Which cases the list shows</source>
        <translation>Qué casos muestra la lista</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Lista de casos</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Fields of the case</source>
        <translation>Campos del caso</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Search cases</source>
        <translation>Buscar casos</translation>
    </message>
    <message>
        <source>Search cases… ({keys})</source>
        <translation>Buscar casos… ({keys})</translation>
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
        <translation>Certificado para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>del {begin} al {end}</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>I have co&amp;mpared the fingerprint with the administrator</source>
        <translation>He co&amp;mparado la huella con el administrador</translation>
    </message>
    <message>
        <source>&amp;Accept this one certificate</source>
        <translation>A&amp;ceptar solo este certificado</translation>
    </message>
    <message>
        <source>Use a &amp;file with certificates…</source>
        <translation>Usar un archi&amp;vo con certificados…</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>Reset {field}</source>
        <translation>Restablecer {field}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>antes: {value}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>antes vacío</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>field {number}</source>
        <translation>campo {number}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {parts}</source>
        <translation>{count}: {parts}</translation>
    </message>
    <message>
        <source>Merged with what others did meanwhile: {parts}.</source>
        <translation>Combinado con lo que otros hicieron entretanto: {parts}.</translation>
    </message>
    <message>
        <source>participants ({signs})</source>
        <translation>participantes ({signs})</translation>
    </message>
    <message>
        <source>tags ({signs})</source>
        <translation>etiquetas ({signs})</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>Title: “{title}”</source>
        <translation>Título: «{title}»</translation>
    </message>
    <message>
        <source>Status: closed</source>
        <translation>Estado: cerrado</translation>
    </message>
    <message>
        <source>Status: open</source>
        <translation>Estado: abierto</translation>
    </message>
    <message>
        <source>Tag added: {name}</source>
        <translation>Etiqueta añadida: {name}</translation>
    </message>
    <message>
        <source>Tag removed: {name}</source>
        <translation>Etiqueta quitada: {name}</translation>
    </message>
    <message>
        <source>Participant added: {name}</source>
        <translation>Participante añadido: {name}</translation>
    </message>
    <message>
        <source>Participant removed: {name}</source>
        <translation>Participante quitado: {name}</translation>
    </message>
    <message>
        <source>{field}: cleared</source>
        <translation>{field}: vaciado</translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation>{field}: «{text}»</translation>
    </message>
    <message>
        <source>The people with access are told by e-mail</source>
        <translation>Se avisa por correo a las personas con acceso</translation>
    </message>
    <message>
        <source>Access: everyone with CRM access</source>
        <translation>Acceso: todos los que tienen acceso al CRM</translation>
    </message>
    <message>
        <source>Access: only {names}</source>
        <translation>Acceso: solo {names}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{value} (no longer offered)</source>
        <translation>{value} (ya no se ofrece)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close Casedesk</source>
        <translation>Cerrar Casedesk</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Descartar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Close and keep drafts</source>
        <translation>&amp;Cerrar y conservar borradores</translation>
    </message>
    <message>
        <source>Sto&amp;p saving</source>
        <translation>D&amp;etener el guardado</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Guardar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Save all and close</source>
        <translation>&amp;Guardar todo y cerrar</translation>
    </message>
    <message>
        <source>A case is being saved</source>
        <translation>Se está guardando un caso</translation>
    </message>
    <message>
        <source>The window closes as soon as the portal has answered and nothing is left to save.</source>
        <translation>La ventana se cierra en cuanto el portal haya respondido y no quede nada por guardar.</translation>
    </message>
    <message>
        <source>One case has changes that are not saved</source>
        <translation>Un caso tiene cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have changes that are not saved</source>
        <translation>
            <numerusform>%n caso tiene cambios sin guardar</numerusform>
            <numerusform>%n casos tienen cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as drafts on this computer. Those of a case that is no longer there can be copied as text, now or when Casedesk is started again.</source>
        <translation>Se conservan como borradores en este equipo. Los de un caso que ya no existe se pueden copiar como texto, ahora o cuando Casedesk se inicie de nuevo.</translation>
    </message>
    <message>
        <source>They are kept as drafts on this computer, and are there again when you open the case.</source>
        <translation>Se conservan como borradores en este equipo y vuelven a aparecer cuando abra el caso.</translation>
    </message>
    <message>
        <source>They are kept only while the program runs, for this computer cannot keep drafts at the moment.</source>
        <translation>Solo se conservan mientras el programa está en marcha, pues por el momento este equipo no puede conservar borradores.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>Un código tiene seis dígitos.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source># TOKEN: an authentication token of the portal</source>
        <translation># TOKEN: un token de autenticación del portal</translation>
    </message>
    <message>
        <source># PORTAL: the address of a portal</source>
        <translation># PORTAL: la dirección de un portal</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>&amp;Bring this back</source>
        <translation>Recu&amp;perar esto</translation>
    </message>
    <message>
        <source>Bring e&amp;verything back</source>
        <translation>Rec&amp;uperar todo</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>co&amp;n</translation>
    </message>
    <message>
        <source>Nothing differs between these two.</source>
        <translation>Entre ambos no hay diferencias.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Ahora en el portal</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>{name}: mine</source>
        <translation>{name}: lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo de otros</translation>
    </message>
    <message>
        <source>{name}: theirs</source>
        <translation>{name}: lo de otros</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>{name}: before</source>
        <translation>{name}: antes</translation>
    </message>
    <message>
        <source>{name}: something else</source>
        <translation>{name}: otra cosa</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Before saving</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Save with these choices</source>
        <translation>&amp;Guardar con lo elegido</translation>
    </message>
    <message>
        <source>The same things have changed on the portal</source>
        <translation>Lo mismo ha cambiado en el portal</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose what the case shall have; everything else is merged by itself.</source>
        <translation>No se envió nada. Elija qué debe tener el caso; todo lo demás se combina por sí solo.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Todos los que tienen acceso al CRM</translation>
    </message>
    <message>
        <source>Only these people:
{names}</source>
        <translation>Solo estas personas:
{names}</translation>
    </message>
    <message>
        <source>{name}: cleared</source>
        <translation>{name}: vaciado</translation>
    </message>
    <message>
        <source>{name}: “{text}”</source>
        <translation>{name}: «{text}»</translation>
    </message>
    <message>
        <source>1 choice is still open.</source>
        <translation>Queda 1 elección pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are still open.</source>
        <translation>
            <numerusform>Queda %n elección pendiente.</numerusform>
            <numerusform>Quedan %n elecciones pendientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Conex&amp;ión</translation>
    </message>
    <message>
        <source>&amp;Practise as…</source>
        <translation>&amp;Practicar como…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Bandeja de salida…</translation>
    </message>
    <message>
        <source>&amp;Start over…</source>
        <translation>&amp;Empezar de nuevo…</translation>
    </message>
    <message>
        <source>S&amp;ign in to a portal…</source>
        <translation>I&amp;niciar sesión en un portal…</translation>
    </message>
    <message>
        <source>&amp;Use the practice portal</source>
        <translation>&amp;Usar el portal de prácticas</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Forget &amp;copies…</source>
        <translation>Ol&amp;vidar copias…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Casedesk</source>
        <translation>&amp;Acerca de Casedesk</translation>
    </message>
    <message>
        <source>Everybody on the way can read what is sent and received.</source>
        <translation>Cualquiera en el camino puede leer lo que se envía y se recibe.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Portal de prácticas</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connect to your portal…</source>
        <translation>Conectar con su portal…</translation>
    </message>
    <message>
        <source>This is the practice portal</source>
        <translation>Este es el portal de prácticas</translation>
    </message>
    <message>
        <source>Its people and cases are made up, and nothing you do here reaches anybody.</source>
        <translation>Sus personas y casos son inventados, y nada de lo que haga aquí llega a nadie.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>You are signed in for this session only</source>
        <translation>Ha iniciado sesión solo para esta vez</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Comprobar la conexión…</translation>
    </message>
    <message>
        <source>You are still signed in as {name}.</source>
        <translation>Su sesión sigue iniciada como {name}.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Connect to a portal</source>
        <translation>Conectar con un portal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before saving</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Publish and save</source>
        <translation>&amp;Publicar y guardar</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>Publish this private case?</source>
        <translation>¿Publicar este caso privado?</translation>
    </message>
    <message>
        <source>Lose an entry of the access list?</source>
        <translation>¿Perder una entrada de la lista de acceso?</translation>
    </message>
    <message>
        <source>The portal shows a removed profile in the list of people. Behind it may be somebody who was deleted, or a whole group. It cannot be sent back, so saving takes that access away.</source>
        <translation>El portal muestra un perfil eliminado en la lista de personas. Detrás puede haber alguien a quien se eliminó, o un grupo entero. No se puede devolver al portal, así que al guardar se retira ese acceso.</translation>
    </message>
</context>
<context>
    <name>CustomFieldGrid</name>
    <message>
        <source>Filter fields</source>
        <translation>Filtrar campos</translation>
    </message>
    <message>
        <source>Filter fields…</source>
        <translation>Filtrar campos…</translation>
    </message>
    <message>
        <source>{shown} of {all} fields</source>
        <translation>{shown} de {all} campos</translation>
    </message>
    <message>
        <source>A CRM administrator can define fields for cases in the portal&apos;s settings. There are none yet.</source>
        <translation>Un administrador del CRM puede definir campos para los casos en la configuración del portal. Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>No field has “{text}” in its name or value.</source>
        <translation>Ningún campo tiene «{text}» en su nombre o valor.</translation>
    </message>
    <message>
        <source>Field {number}</source>
        <translation>Campo {number}</translation>
    </message>
    <message>
        <source>No longer defined</source>
        <translation>Ya no definidos</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}, {count} changed</source>
        <translation>{fields}, {count} con cambios</translation>
    </message>
    <message>
        <source>{heading}, unfolded</source>
        <translation>{heading}, desplegado</translation>
    </message>
    <message>
        <source>{heading}, folded, hides {fields}</source>
        <translation>{heading}, plegado, oculta {fields}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>will be cleared, was {value}</source>
        <translation>se vaciará, antes: {value}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>antes vacío</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>antes: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>unknown kind of field</source>
        <translation>tipo de campo desconocido</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>ya no se ofrece</translation>
    </message>
    <message>
        <source>not a tick</source>
        <translation>no es una marca</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>can be read two ways</source>
        <translation>puede leerse de dos formas</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>may be altered</source>
        <translation>puede alterarse</translation>
    </message>
    <message>
        <source>This text can be read as more than one day; write the year with four digits.</source>
        <translation>Este texto puede leerse como más de un día; escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>This text can be read two ways: {first}, or {second}.</source>
        <translation>Este texto puede leerse de dos formas: {first} o {second}.</translation>
    </message>
    <message>
        <source>This program does not know this kind of field, so it shows the text and keeps it.</source>
        <translation>Este programa no conoce este tipo de campo, por lo que muestra el texto y lo conserva.</translation>
    </message>
    <message>
        <source>This value is no longer offered. It is kept until another one is chosen.</source>
        <translation>Este valor ya no se ofrece. Se conserva hasta que se elija otro.</translation>
    </message>
    <message>
        <source>This is not what a tick box stores. It is kept until the box is ticked or cleared.</source>
        <translation>Esto no es lo que guarda una casilla. Se conserva hasta que la casilla se marque o se desmarque.</translation>
    </message>
    <message>
        <source>This text is not a date. The portal keeps it as it is.</source>
        <translation>Este texto no es una fecha. El portal lo conserva tal cual.</translation>
    </message>
    <message>
        <source>This text is longer than the portal can store, so it cannot be saved.</source>
        <translation>Este texto es más largo de lo que el portal puede guardar, así que no se puede guardar.</translation>
    </message>
    <message>
        <source>This text has characters, such as emoji, that many portals replace or cannot store.</source>
        <translation>Este texto tiene caracteres, como emojis, que muchos portales sustituyen o no pueden guardar.</translation>
    </message>
    <message>
        <source>The portal takes this text for a date with a time zone and may store it otherwise.</source>
        <translation>El portal toma este texto por una fecha con zona horaria y puede guardarlo de otra forma.</translation>
    </message>
    <message>
        <source>The portal removes the blanks around this text when it stores it.</source>
        <translation>El portal quita los espacios al principio y al final de este texto al guardarlo.</translation>
    </message>
</context>
<context>
    <name>CustomFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>CustomFieldTable</name>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>DeleteJournalDialog</name>
    <message>
        <source>Delete the journal</source>
        <translation>Eliminar el diario</translation>
    </message>
    <message>
        <source>Delete &amp;all journals</source>
        <translation>Eliminar &amp;todos los diarios</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>&amp;Delete this journal</source>
        <translation>&amp;Eliminar este diario</translation>
    </message>
    <message>
        <source>All journals are those of every case, portal and user on this computer.</source>
        <translation>Todos los diarios son los de cada caso, portal y usuario en este equipo.</translation>
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
        <translation>Su borrador ({time}) está aquí de nuevo</translation>
    </message>
    <message>
        <source>Meanwhile others have made of the case:</source>
        <translation>Entretanto, otros han cambiado en el caso:</translation>
    </message>
    <message>
        <source>What both you and somebody else have changed is named below; nothing is overwritten.</source>
        <translation>Lo que tanto usted como otra persona han cambiado se indica abajo; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Nobody has changed the case since.</source>
        <translation>Nadie ha cambiado el caso desde entonces.</translation>
    </message>
    <message>
        <source>An older draft of this case, from {time}, is kept too. It is offered when the case is opened again after this one is saved or discarded.</source>
        <translation>También se conserva un borrador anterior de este caso ({time}). Se ofrece cuando el caso se vuelve a abrir después de guardar o descartar este.</translation>
    </message>
    <message>
        <source>A draft is kept for you</source>
        <translation>Se conserva un borrador para usted</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are kept for you</source>
        <translation>
            <numerusform>Se conserva %n borrador para usted</numerusform>
            <numerusform>Se conservan %n borradores para usted</numerusform>
        </translation>
    </message>
    <message>
        <source>•  {case}: {count}, from {time}</source>
        <translation>•  {case}: {count} ({time})</translation>
    </message>
    <message>
        <source>Open “{case}”</source>
        <translation>Abrir «{case}»</translation>
    </message>
    <message>
        <source>The case was deleted, or you may no longer see it, so they cannot be saved there. They can be copied as text.</source>
        <translation>El caso se eliminó o usted ya no puede verlo, así que no se pueden guardar allí. Se pueden copiar como texto.</translation>
    </message>
    <message>
        <source>They are on the clipboard as text. The draft stays until you discard it.</source>
        <translation>Están en el portapapeles como texto. El borrador permanece hasta que lo descarte.</translation>
    </message>
    <message>
        <source>Keep my edits as text</source>
        <translation>Conservar mis cambios como texto</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Your edits of this case are kept</source>
        <translation>Sus cambios de este caso se conservan</translation>
    </message>
    <message>
        <source>What you type is kept in memory only until this works again, which is tried every few seconds. Saving to the portal works as always.</source>
        <translation>Lo que escriba se conserva solo en memoria hasta que esto vuelva a funcionar; se intenta cada pocos segundos. Guardar en el portal funciona como siempre.</translation>
    </message>
    <message>
        <source>Drafts cannot be kept on this computer at the moment</source>
        <translation>Por el momento no se pueden conservar borradores en este equipo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The folder of the drafts cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de los borradores.</translation>
    </message>
    <message>
        <source>The drafts were written by a newer version of Casedesk, and are left as they are.</source>
        <translation>Los borradores fueron escritos por una versión más reciente de Casedesk y se dejan como están.</translation>
    </message>
    <message>
        <source>Another program is holding the file of the drafts.</source>
        <translation>Otro programa retiene el archivo de los borradores.</translation>
    </message>
    <message>
        <source>The file of the drafts cannot be used.</source>
        <translation>El archivo de los borradores no se puede usar.</translation>
    </message>
    <message>
        <source>The file of the drafts is damaged</source>
        <translation>El archivo de los borradores está dañado</translation>
    </message>
    <message>
        <source>It was left as it is, for somebody may still read something from it, and a new one was begun. What is typed now is kept there.</source>
        <translation>Se dejó como está, pues quizá alguien pueda todavía leer algo de él, y se empezó uno nuevo. Lo que se escriba ahora se conserva allí.</translation>
    </message>
    <message>
        <source>{title} (case {number})</source>
        <translation>{title} (caso {number})</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Título: {text}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>Published</source>
        <translation>Se publica</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Se cierra</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Se reabre</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Se añade</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Se quita</translation>
    </message>
    <message>
        <source>From this case only: the contact itself stays.</source>
        <translation>Solo de este caso: el contacto en sí permanece.</translation>
    </message>
    <message>
        <source>From this case only: other cases keep the tag.</source>
        <translation>Solo de este caso: otros casos conservan la etiqueta.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Se vacía</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>The portal keeps no longer text here. This one will end with “{end}”.</source>
        <translation>El portal no conserva aquí un texto más largo. Este terminará en «{end}».</translation>
    </message>
    <message>
        <source>Cut at {limit} characters</source>
        <translation>Se corta a los {limit} caracteres</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Se quitan espacios</translation>
    </message>
    <message>
        <source>The portal removes blanks around a text.</source>
        <translation>El portal quita los espacios al principio y al final de un texto.</translation>
    </message>
    <message>
        <source>The portal reads such a text as a date and writes it in another way.</source>
        <translation>El portal interpreta un texto así como una fecha y lo escribe de otra forma.</translation>
    </message>
    <message>
        <source>The portal’s database may not be able to store some of the characters.</source>
        <translation>Es posible que la base de datos del portal no pueda guardar algunos de los caracteres.</translation>
    </message>
    <message>
        <source>May be stored differently</source>
        <translation>Puede guardarse distinto</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see the case, and the list of people is given up.</source>
        <translation>Todos los que tienen acceso al CRM verán el caso, y se renuncia a la lista de personas.</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see the case: up to 1 more person. The list of people is given up.</source>
        <translation>Todos los que tienen acceso al CRM verán el caso: hasta 1 persona más. Se renuncia a la lista de personas.</translation>
    </message>
    <message numerus="yes">
        <source>Everyone with CRM access will see the case: up to %n more people. The list of people is given up.</source>
        <translation>
            <numerusform>Todos los que tienen acceso al CRM verán el caso: hasta %n persona más. Se renuncia a la lista de personas.</numerusform>
            <numerusform>Todos los que tienen acceso al CRM verán el caso: hasta %n personas más. Se renuncia a la lista de personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} will see the case.</source>
        <translation>Podrán ver el caso: {names}.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Se comparte</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Se restringe</translation>
    </message>
    <message>
        <source>Only the people on the list and CRM administrators will still see the case.</source>
        <translation>Solo las personas de la lista y los administradores del CRM seguirán viendo el caso.</translation>
    </message>
    <message>
        <source>No longer on the list: {names}. Only CRM administrators see it without being on it.</source>
        <translation>Ya no están en la lista: {names}. Solo los administradores del CRM lo ven sin estar en ella.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Se ignora</translation>
    </message>
    <message>
        <source>The portal takes this only from the author of the case and from CRM administrators.</source>
        <translation>El portal acepta esto solo del autor del caso y de los administradores del CRM.</translation>
    </message>
    <message>
        <source>Nobody is mailed</source>
        <translation>No se avisa a nadie</translation>
    </message>
    <message>
        <source>There is nobody but you on the list.</source>
        <translation>En la lista no hay nadie más que usted.</translation>
    </message>
    <message>
        <source>To everybody on the list, not only to those who are new: {names}.</source>
        <translation>A todos los de la lista, no solo a los nuevos: {names}.</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>Se avisa por correo</translation>
    </message>
    <message>
        <source>You are added</source>
        <translation>Se le añade a usted</translation>
    </message>
    <message>
        <source>The portal puts whoever saves a private case on its list, administrators too.</source>
        <translation>El portal pone en la lista a quien guarda un caso privado, también a los administradores.</translation>
    </message>
    <message>
        <source>{name} created the case and stays on its list: an author who is not on it could change the case without seeing it.</source>
        <translation>{name} creó el caso y permanece en su lista: un autor que no está en ella podría cambiar el caso sin verlo.</translation>
    </message>
    <message>
        <source>Author kept</source>
        <translation>Se conserva al autor</translation>
    </message>
    <message>
        <source>An entry is lost</source>
        <translation>Se pierde una entrada</translation>
    </message>
    <message>
        <source>The list holds a removed profile: somebody who was deleted, or a whole group. It cannot be sent back, so its access ends.</source>
        <translation>La lista contiene un perfil eliminado: alguien a quien se eliminó, o un grupo entero. No se puede devolver al portal, así que su acceso termina.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The portal wants a code as well</source>
        <translation>El portal pide además un código</translation>
    </message>
    <message>
        <source>E-mail and password are right. Sign in again and give the code.</source>
        <translation>El correo y la contraseña son correctos. Vuelva a iniciar sesión e indique el código.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Su sesión está cerrada</translation>
    </message>
    <message>
        <source>The portal no longer knows this session. Sign in again to go on.</source>
        <translation>El portal ya no conoce esta sesión. Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in</source>
        <translation>Demasiados intentos de iniciar sesión</translation>
    </message>
    <message>
        <source>The portal takes the next one in one second. Until then even a right one fails.</source>
        <translation>El portal acepta el siguiente dentro de un segundo. Hasta entonces falla incluso uno correcto.</translation>
    </message>
    <message numerus="yes">
        <source>The portal takes the next one in %n seconds. Until then even a right one fails, so wait before you try again.</source>
        <translation>
            <numerusform>El portal acepta el siguiente dentro de %n segundo. Hasta entonces falla incluso uno correcto, así que espere antes de volver a intentarlo.</numerusform>
            <numerusform>El portal acepta el siguiente dentro de %n segundos. Hasta entonces falla incluso uno correcto, así que espere antes de volver a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal did not sign you in</source>
        <translation>El portal no inició su sesión</translation>
    </message>
    <message>
        <source>It does not clearly say why: e-mail or password may be wrong, it may let nobody in from here, or it has a fault. The details have its own words.</source>
        <translation>No dice con claridad por qué: el correo o la contraseña pueden ser incorrectos, puede que no deje entrar a nadie desde aquí o que tenga un fallo. Los detalles recogen sus propias palabras.</translation>
    </message>
    <message>
        <source>This token is somebody else&apos;s</source>
        <translation>Este token es de otra persona</translation>
    </message>
    <message>
        <source>It is good, but not for the user whose session has ended.</source>
        <translation>Es válido, pero no para el usuario cuya sesión ha terminado.</translation>
    </message>
    <message>
        <source>The portal refused the sign-in</source>
        <translation>El portal rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>E-mail, password or code is wrong. After five attempts within a minute the portal lets nobody try for a minute.</source>
        <translation>El correo, la contraseña o el código es incorrecto. Tras cinco intentos en un minuto, el portal no deja intentarlo a nadie durante un minuto.</translation>
    </message>
    <message>
        <source>The portal asks for a pause</source>
        <translation>El portal pide una pausa</translation>
    </message>
    <message>
        <source>It gets too many requests. Try again in one second.</source>
        <translation>Recibe demasiadas solicitudes. Vuelva a intentarlo dentro de un segundo.</translation>
    </message>
    <message numerus="yes">
        <source>It gets too many requests. Try again in %n seconds.</source>
        <translation>
            <numerusform>Recibe demasiadas solicitudes. Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Recibe demasiadas solicitudes. Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal did not answer in time</source>
        <translation>El portal no respondió a tiempo</translation>
    </message>
    <message>
        <source>The request was sent, but nobody knows yet whether it was carried out.</source>
        <translation>La solicitud se envió, pero todavía no se sabe si se ejecutó.</translation>
    </message>
    <message>
        <source>The portal has a fault</source>
        <translation>El portal tiene un fallo</translation>
    </message>
    <message>
        <source>It broke down while answering. Try again; if it goes on, tell its administrator.</source>
        <translation>Falló mientras respondía. Vuelva a intentarlo; si continúa, informe a su administrador.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La respuesta no tiene sentido</translation>
    </message>
    <message>
        <source>What came back is not what a portal answers. A sign-in page or a proxy may be on the way. The details say what was received.</source>
        <translation>Lo que llegó no es lo que responde un portal. Puede haber en el camino una página de inicio de sesión o un proxy. Los detalles dicen qué se recibió.</translation>
    </message>
    <message>
        <source>The portal does not allow this</source>
        <translation>El portal no permite esto</translation>
    </message>
    <message>
        <source>You do not have the right to do it.</source>
        <translation>Usted no tiene derecho a hacerlo.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Esto ya no existe</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Se eliminó o usted ya no puede verlo.</translation>
    </message>
    <message>
        <source>The portal did not accept the values</source>
        <translation>El portal no aceptó los valores</translation>
    </message>
    <message>
        <source>One of them has a form that it does not understand.</source>
        <translation>Uno de ellos tiene una forma que no entiende.</translation>
    </message>
    <message>
        <source>The portal cannot prove who it is</source>
        <translation>El portal no puede demostrar quién es</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate has changed</source>
        <translation>El certificado del portal ha cambiado</translation>
    </message>
    <message>
        <source>It is not the one that you have accepted. Somebody may be listening in. Nothing was sent. Ask the portal&apos;s administrator before you go on.</source>
        <translation>No es el que usted ha aceptado. Puede que alguien esté escuchando. No se envió nada. Pregunte al administrador del portal antes de continuar.</translation>
    </message>
    <message>
        <source>The file with certificates cannot be used</source>
        <translation>El archivo con certificados no se puede usar</translation>
    </message>
    <message>
        <source>It is missing, cannot be read, or holds no certificate in PEM form. Nothing was sent. Choose another file for this portal, or none.</source>
        <translation>Falta, no se puede leer o no contiene ningún certificado en formato PEM. No se envió nada. Elija otro archivo para este portal, o ninguno.</translation>
    </message>
    <message>
        <source>This address is not encrypted</source>
        <translation>Esta dirección no está cifrada</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password and every case. Nothing was sent. Use https://, or say for this connection that it may be without.</source>
        <translation>Con http://, cualquiera en el camino podría leer la contraseña y todos los casos. No se envió nada. Use https://, o indique para esta conexión que puede ir sin cifrado.</translation>
    </message>
    <message>
        <source>The portal cannot be reached</source>
        <translation>No se puede acceder al portal</translation>
    </message>
    <message>
        <source>There is no connection to it at the moment. Check the network and try again.</source>
        <translation>Por el momento no hay conexión con él. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Fingerprint accepted before: {fingerprint}</source>
        <translation>Huella aceptada anteriormente: {fingerprint}</translation>
    </message>
    <message>
        <source>It has signed its certificate itself, so nobody vouches for it. Nothing was sent. Compare the fingerprint with its administrator&apos;s before you accept it.</source>
        <translation>Ha firmado él mismo su certificado, así que nadie responde por él. No se envió nada. Compare la huella con la de su administrador antes de aceptarlo.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for its certificate. Nothing was sent. Compare the fingerprint, or choose the file of your company&apos;s certificate authority.</source>
        <translation>Nadie en quien confíe este equipo responde por su certificado. No se envió nada. Compare la huella, o elija el archivo de la autoridad de certificación de su empresa.</translation>
    </message>
    <message>
        <source>Its certificate has run out. Nothing was sent. Tell its administrator, and check the date of this computer.</source>
        <translation>Su certificado ha caducado. No se envió nada. Informe a su administrador y compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Nothing was sent. Check the date of this computer.</source>
        <translation>Su certificado todavía no es válido. No se envió nada. Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Its certificate is for another name than this address. Nothing was sent. Check the address.</source>
        <translation>Su certificado es para un nombre distinto del de esta dirección. No se envió nada. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Its certificate does not pass the checks of this computer. Nothing was sent. The details say why.</source>
        <translation>Su certificado no supera las comprobaciones de este equipo. No se envió nada. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password</source>
        <translation>El proxy pide un usuario y una contraseña</translation>
    </message>
    <message>
        <source>Without them, or with these, it lets nothing through. The portal was not asked. Check them in the settings of this connection.</source>
        <translation>Sin ellos, o con estos, no deja pasar nada. No se llegó a consultar al portal. Compruébelos en la configuración de esta conexión.</translation>
    </message>
    <message>
        <source>The proxy does not let this through</source>
        <translation>El proxy no deja pasar esto</translation>
    </message>
    <message>
        <source>It cannot be reached, or it refuses this portal. The portal was not asked. Check the proxy in the settings of this connection.</source>
        <translation>No se puede acceder a él o rechaza este portal. No se llegó a consultar al portal. Compruebe el proxy en la configuración de esta conexión.</translation>
    </message>
    <message>
        <source>The portal points to another address</source>
        <translation>El portal remite a otra dirección</translation>
    </message>
    <message>
        <source>It says that what was asked for is at {address}. Nobody has followed, for you have not signed in there. If you trust that address, connect to it.</source>
        <translation>Dice que lo solicitado está en {address}. No se ha seguido, pues usted no ha iniciado sesión allí. Si confía en esa dirección, conéctese a ella.</translation>
    </message>
</context>
<context>
    <name>FactorPage</name>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Key for your app</source>
        <translation>C&amp;lave para su aplicación</translation>
    </message>
    <message>
        <source>+49 151 23456789</source>
        <translation>+49 151 23456789</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>Teléfono &amp;móvil</translation>
    </message>
    <message>
        <source>Type the number with its country, for example +49 151 23456789.</source>
        <translation>Escriba el número con el prefijo de su país, por ejemplo +49 151 23456789.</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget copies</source>
        <translation>Olvidar copias</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlas</translation>
    </message>
    <message>
        <source>&amp;Delete the copies</source>
        <translation>&amp;Eliminar las copias</translation>
    </message>
    <message>
        <source>Forget what was read of the portals?</source>
        <translation>¿Olvidar lo que se leyó de los portales?</translation>
    </message>
    <message>
        <source>Cases and lists that this computer keeps for times without a connection are deleted, those of all portals and accounts. Drafts and the journal stay, and so does everything on the portals.</source>
        <translation>Se eliminan los casos y las listas que este equipo conserva para cuando no haya conexión, los de todos los portales y cuentas. Los borradores y el diario permanecen, al igual que todo lo que está en los portales.</translation>
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
        <translation>Igual</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Sin cambios desde entonces</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>It is empty now.</source>
        <translation>Ahora está vacío.</translation>
    </message>
    <message>
        <source>It is now “{value}”.</source>
        <translation>Ahora es «{value}».</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>You may not change this.</source>
        <translation>Usted no puede cambiar esto.</translation>
    </message>
    <message>
        <source>The portal no longer has this field.</source>
        <translation>El portal ya no tiene este campo.</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>Save to store it.</source>
        <translation>Guarde para que quede en el portal.</translation>
    </message>
    <message>
        <source>{time} · {name}</source>
        <translation>{time} · {name}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>What was asked for: {changes}</source>
        <translation>Lo que se pidió: {changes}</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Ahora en el portal</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Después ({time})</translation>
    </message>
    <message>
        <source>Asked for at {time}</source>
        <translation>Pedido ({time})</translation>
    </message>
    <message>
        <source>Before {time}</source>
        <translation>Antes ({time})</translation>
    </message>
    <message>
        <source>New saves are not kept. What was kept before stays on this computer until you delete it.</source>
        <translation>Los guardados nuevos no se conservan. Lo conservado antes permanece en este equipo hasta que usted lo elimine.</translation>
    </message>
    <message>
        <source>Before, after, time and your name; on this computer only, for nobody but you</source>
        <translation>Antes, después, hora y su nombre; solo en este equipo y solo para usted</translation>
    </message>
    <message>
        <source>Before, after, time and your name; on this computer only, for nobody but you: {file}</source>
        <translation>Antes, después, hora y su nombre; solo en este equipo y solo para usted: {file}</translation>
    </message>
    <message>
        <source>No save of this case was kept, and the journal is off.</source>
        <translation>No se conservó ningún guardado de este caso, y el diario está desactivado.</translation>
    </message>
    <message>
        <source>No save of this case yet. Each one will be kept here, to compare and to bring back what was before.</source>
        <translation>Todavía no hay guardados de este caso. Cada uno se conservará aquí, para comparar y para recuperar lo que había antes.</translation>
    </message>
    <message>
        <source>This case is large, so only its newest saves are shown. An export holds all of them.</source>
        <translation>Este caso es grande, así que solo se muestran sus guardados más recientes. Una exportación los contiene todos.</translation>
    </message>
    <message>
        <source>Delete the journal of “{case}”?</source>
        <translation>¿Eliminar el diario de «{case}»?</translation>
    </message>
    <message>
        <source>1 save kept on this computer is deleted and cannot be brought back. The case on the portal is not touched.</source>
        <translation>Se elimina 1 guardado conservado en este equipo y no se puede recuperar. El caso en el portal no se toca.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves kept on this computer are deleted and cannot be brought back. The case on the portal is not touched.</source>
        <translation>
            <numerusform>Se elimina %n guardado conservado en este equipo y no se puede recuperar. El caso en el portal no se toca.</numerusform>
            <numerusform>Se eliminan %n guardados conservados en este equipo y no se pueden recuperar. El caso en el portal no se toca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving to the portal works as always.</source>
        <translation>Guardar en el portal funciona como siempre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>1 save is missing in the journal. It is kept in memory and tried again until the program ends. Saving to the portal works as always.</source>
        <translation>Falta 1 guardado en el diario. Se conserva en memoria y se vuelve a intentar hasta que el programa termine. Guardar en el portal funciona como siempre.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves are missing in the journal. They are kept in memory and tried again until the program ends. Saving to the portal works as always.</source>
        <translation>
            <numerusform>Falta %n guardado en el diario. Se conserva en memoria y se vuelve a intentar hasta que el programa termine. Guardar en el portal funciona como siempre.</numerusform>
            <numerusform>Faltan %n guardados en el diario. Se conservan en memoria y se vuelve a intentar hasta que el programa termine. Guardar en el portal funciona como siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be used at the moment</source>
        <translation>El diario no se puede usar por el momento</translation>
    </message>
    <message>
        <source>The file of the journal is damaged</source>
        <translation>El archivo del diario está dañado</translation>
    </message>
    <message>
        <source>It was left as it is, for somebody may still read something from it, and a new one was begun. Saves are kept there from now on.</source>
        <translation>Se dejó como está, pues quizá alguien pueda todavía leer algo de él, y se empezó uno nuevo. A partir de ahora los guardados se conservan allí.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to.</source>
        <translation>No se puede escribir en el archivo o en su carpeta.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Casedesk, and is left as it is.</source>
        <translation>Fue escrito por una versión más reciente de Casedesk y se deja como está.</translation>
    </message>
    <message>
        <source>Another program is holding its file.</source>
        <translation>Otro programa retiene su archivo.</translation>
    </message>
    <message>
        <source>Its file cannot be used.</source>
        <translation>Su archivo no se puede usar.</translation>
    </message>
    <message>
        <source>1 save was written to {file}</source>
        <translation>1 guardado se escribió en {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n saves were written to {file}</source>
        <translation>
            <numerusform>%n guardado se escribió en {file}</numerusform>
            <numerusform>%n guardados se escribieron en {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The journals of all cases were deleted</source>
        <translation>Se eliminaron los diarios de todos los casos</translation>
    </message>
    <message>
        <source>The journal of this case was deleted</source>
        <translation>Se eliminó el diario de este caso</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>&amp;Keep each save in the journal</source>
        <translation>C&amp;onservar cada guardado en el diario</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Saves of this case</source>
        <translation>Guardados de este caso</translation>
    </message>
    <message>
        <source>Export the journal of this case</source>
        <translation>Exportar el diario de este caso</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link to a case</source>
        <translation>Enlace a un caso</translation>
    </message>
    <message>
        <source>&amp;Sign in there…</source>
        <translation>&amp;Iniciar sesión allí…</translation>
    </message>
    <message>
        <source>This link leads to another portal</source>
        <translation>Este enlace lleva a otro portal</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>This link is not followed</source>
        <translation>Este enlace no se sigue</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>It is about case #{case} on {portal}. You are on the practice portal. Nothing has been sent there. Sign in there only if you know this portal.</source>
        <translation>Trata del caso n.º {case} en {portal}. Usted está en el portal de prácticas. No se ha enviado nada allí. Inicie sesión allí solo si conoce ese portal.</translation>
    </message>
    <message>
        <source>It is about case #{case} on {portal}. You are working on {here}. Nothing has been sent there. Sign in there only if you know this portal; what you have changed here is kept as drafts.</source>
        <translation>Trata del caso n.º {case} en {portal}. Usted está trabajando en {here}. No se ha enviado nada allí. Inicie sesión allí solo si conoce ese portal; lo que ha cambiado aquí se conserva como borradores.</translation>
    </message>
    <message>
        <source>It is no link to a case. Such a link looks like {example}. Nothing was sent anywhere.</source>
        <translation>No es un enlace a un caso. Un enlace así tiene esta forma: {example}. No se envió nada a ninguna parte.</translation>
    </message>
    <message>
        <source>The portal that it names has no address that the program goes to: it must begin with https:// and hold no password. Nothing was sent anywhere.</source>
        <translation>El portal que nombra no tiene una dirección a la que el programa acceda: debe empezar por https:// y no contener ninguna contraseña. No se envió nada a ninguna parte.</translation>
    </message>
    <message>
        <source>It names no case, or one that cannot be. Nothing was sent anywhere.</source>
        <translation>No nombra ningún caso, o nombra uno que no puede existir. No se envió nada a ninguna parte.</translation>
    </message>
    <message>
        <source>It asks for more than to open one case, which links may not do. Nothing was sent anywhere.</source>
        <translation>Pide más que abrir un caso, y eso no les está permitido a los enlaces. No se envió nada a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links to this case</source>
        <translation>Enlaces a este caso</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy &amp;web address</source>
        <translation>Copiar dirección &amp;web</translation>
    </message>
    <message>
        <source>Copy link for &amp;Casedesk</source>
        <translation>Copiar enlace para &amp;Casedesk</translation>
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
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Diario</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The pasted names could not be looked up. Paste them again.</source>
        <translation>No se pudieron buscar los nombres pegados. Vuelva a pegarlos.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>{contact} (already added)</source>
        <translation>{contact} (ya en la lista)</translation>
    </message>
    <message numerus="yes">
        <source>%n found: choose one</source>
        <translation>
            <numerusform>%n encontrado: elija uno</numerusform>
            <numerusform>%n encontrados: elija uno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeanwhileNotice</name>
    <message>
        <source>This has changed on the portal as well. Yours stays until you decide or save:</source>
        <translation>Esto también ha cambiado en el portal. Lo suyo permanece hasta que usted decida o guarde:</translation>
    </message>
    <message numerus="yes">
        <source>%n things have changed on the portal as well. Yours stay until you decide or save:</source>
        <translation>
            <numerusform>%n cosa también ha cambiado en el portal. Lo suyo permanece hasta que usted decida o guarde:</numerusform>
            <numerusform>%n cosas también han cambiado en el portal. Lo suyo permanece hasta que usted decida o guarde:</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more, which saving asks about</source>
        <translation>y 1 más, por la que se le preguntará al guardar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which saving asks about</source>
        <translation>
            <numerusform>y %n más, por la que se le preguntará al guardar</numerusform>
            <numerusform>y %n más, por las que se le preguntará al guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Quitar participante</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Añadir participante</translation>
    </message>
    <message>
        <source>Add a person or company…</source>
        <translation>Añadir una persona o empresa…</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Todavía no participa nadie.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep participant</source>
        <translation>Conservar participante</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contacto sin nombre</translation>
    </message>
    <message>
        <source>private contact</source>
        <translation>contacto privado</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>ya en la lista</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>se añadirá</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>se quitará</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participante</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 participant after saving ({signs})</source>
        <translation>1 participante tras guardar ({signs})</translation>
    </message>
    <message numerus="yes">
        <source>%n participants after saving ({signs})</source>
        <translation>
            <numerusform>%n participante tras guardar ({signs})</numerusform>
            <numerusform>%n participantes tras guardar ({signs})</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more participant came from the portal without a name and stays as it is.</source>
        <translation>1 participante más llegó del portal sin nombre y se queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n more participants came from the portal without a name and stay as they are.</source>
        <translation>
            <numerusform>%n participante más llegó del portal sin nombre y se queda como está.</numerusform>
            <numerusform>%n participantes más llegaron del portal sin nombre y se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up 1 pasted name…</source>
        <translation>Buscando 1 nombre pegado…</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %n pasted names…</source>
        <translation>
            <numerusform>Buscando %n nombre pegado…</numerusform>
            <numerusform>Buscando %n nombres pegados…</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of 1 pasted name found</source>
        <translation>{found} de 1 nombre pegado encontrado</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n pasted names found</source>
        <translation>
            <numerusform>{found} de %n nombre pegado encontrado</numerusform>
            <numerusform>{found} de %n nombres pegados encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Añadir participantes</translation>
    </message>
    <message>
        <source>Add 1 participant</source>
        <translation>Añadir 1 participante</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participants</source>
        <translation>
            <numerusform>Añadir %n participante</numerusform>
            <numerusform>Añadir %n participantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>This case is shown as it was read at {moment}.</source>
        <translation>Este caso se muestra tal como se leyó ({moment}).</translation>
    </message>
    <message>
        <source>What you change is kept as a draft on this computer. Nothing is sent before the portal answers again and you save.</source>
        <translation>Lo que cambie se conserva como borrador en este equipo. No se envía nada antes de que el portal vuelva a responder y usted guarde.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Intentando…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>One case has changes that are not saved.</source>
        <translation>Un caso tiene cambios sin guardar.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have changes that are not saved.</source>
        <translation>
            <numerusform>%n caso tiene cambios sin guardar.</numerusform>
            <numerusform>%n casos tienen cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Mostrarlos…</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>De nuevo con conexión</translation>
    </message>
    <message>
        <source>These cases are shown as they were read until {moment}.</source>
        <translation>Estos casos se muestran tal como estaban en la última lectura ({moment}).</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Allow connections without encr&amp;yption</source>
        <translation>Permitir conexiones sin ci&amp;frado</translation>
    </message>
    <message>
        <source>For&amp;get this certificate</source>
        <translation>&amp;Olvidar este certificado</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>For&amp;mato de respuesta</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy add&amp;ress and port</source>
        <translation>&amp;Dirección y puerto del proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>Usuar&amp;io del proxy</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Co&amp;ntraseña del proxy</translation>
    </message>
    <message>
        <source>File with &amp;certificates of your company</source>
        <translation>Archivo con &amp;certificados de su empresa</translation>
    </message>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>File with certificates</source>
        <translation>Archivo con certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Mail and text messages of the practice portal</source>
        <translation>Correo y mensajes de texto del portal de prácticas</translation>
    </message>
    <message>
        <source>Nothing yet. Give somebody access to a private case, tick “Notify by e-mail” and save: the mail appears here. So do the codes of those who sign in with a text message.</source>
        <translation>Todavía no hay nada. Dé a alguien acceso a un caso privado, marque «Avisar por correo» y guarde: el correo aparece aquí. También aparecen los códigos de quienes inician sesión con un mensaje de texto.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Outbox of the practice portal</source>
        <translation>Bandeja de salida del portal de prácticas</translation>
    </message>
    <message>
        <source>What a real portal would have sent. Nothing leaves this computer.</source>
        <translation>Lo que habría enviado un portal real. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PendingDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Open each case, look at what others have changed meanwhile, and save it.</source>
        <translation>Abra cada caso, vea lo que otros han cambiado entretanto y guárdelo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>y uno más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWithAccess</name>
    <message>
        <source>People with access</source>
        <translation>Personas con acceso</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Add a person or group…</source>
        <translation>Añadir una persona o un grupo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep person</source>
        <translation>Conservar persona</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Quitar persona</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>&amp;Where you work</source>
        <translation>&amp;Dónde trabaja</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Configuración de la cone&amp;xión…</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Portal administrator: sees and changes every case, private ones too</source>
        <translation>Administrador del portal: ve y cambia todos los casos, también los privados</translation>
    </message>
    <message>
        <source>CRM administrator: sees and changes every case, but rules only the CRM</source>
        <translation>Administrador del CRM: ve y cambia todos los casos, pero solo administra el CRM</translation>
    </message>
    <message>
        <source>Author of “Exhibition organization”: changes all of it, also who sees it</source>
        <translation>Autor de «Exhibition organization»: lo cambia todo en él, también quién lo ve</translation>
    </message>
    <message>
        <source>On the list of “Exhibition organization”: changes it, but not who sees it</source>
        <translation>En la lista de «Exhibition organization»: lo cambia, pero no quién lo ve</translation>
    </message>
    <message>
        <source>Outsider: “Exhibition organization” is private, and hidden here</source>
        <translation>Ajeno: «Exhibition organization» es privado y aquí está oculto</translation>
    </message>
    <message>
        <source>Guest: cannot open the CRM, and sees how the portal refuses</source>
        <translation>Invitado: no puede abrir el CRM y ve cómo lo rechaza el portal</translation>
    </message>
    <message>
        <source>Signs in with a code from an app, which here always shows 000000</source>
        <translation>Inicia sesión con un código de una aplicación, que aquí siempre muestra 000000</translation>
    </message>
    <message>
        <source>Signs in with a code from a text message, which lies in the Outbox</source>
        <translation>Inicia sesión con un código de un mensaje de texto, que está en la bandeja de salida</translation>
    </message>
    <message>
        <source>Has to give a telephone number first; the code then lies in the Outbox</source>
        <translation>Primero debe indicar un número de teléfono; después, el código está en la bandeja de salida</translation>
    </message>
    <message>
        <source>you are this person now</source>
        <translation>usted es esta persona ahora</translation>
    </message>
    <message>
        <source>To {people}</source>
        <translation>Para {people}</translation>
    </message>
    <message>
        <source>{code} is your code</source>
        <translation>{code} es su código</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
</context>
<context>
    <name>PracticePeopleDialog</name>
    <message>
        <source>Practise as…</source>
        <translation>Practicar como…</translation>
    </message>
    <message>
        <source>People of the practice portal</source>
        <translation>Personas del portal de prácticas</translation>
    </message>
    <message>
        <source>Nobody is here yet: the practice portal is still being filled.</source>
        <translation>Todavía no hay nadie: el portal de prácticas aún se está llenando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Practise as this person</source>
        <translation>&amp;Practicar como esta persona</translation>
    </message>
    <message>
        <source>The same portal looks different to each of them. Changes already saved stay.</source>
        <translation>El mismo portal se ve distinto para cada una de ellas. Los cambios ya guardados permanecen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There was nothing to save</source>
        <translation>No había nada que guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved, but the portal keeps something else</source>
        <translation>Guardado, pero el portal conserva otra cosa</translation>
    </message>
    <message>
        <source>Only a part was saved</source>
        <translation>Solo se guardó una parte</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Nobody knows yet what was saved</source>
        <translation>Todavía no se sabe qué se guardó</translation>
    </message>
    <message>
        <source>You stopped the save before its last step.</source>
        <translation>Usted detuvo el guardado antes de su último paso.</translation>
    </message>
    <message>
        <source>{step}: {happened}. {remedy}</source>
        <translation>{step}: {happened}. {remedy}</translation>
    </message>
    <message>
        <source>The portal had stored another access than it was sent; it was set right at once.</source>
        <translation>El portal había guardado un acceso distinto del que se le envió; se corrigió de inmediato.</translation>
    </message>
    <message>
        <source>The portal has stored another access than it was sent, and setting it right failed. Check who sees the case now.</source>
        <translation>El portal ha guardado un acceso distinto del que se le envió, y no se pudo corregir. Compruebe quién ve el caso ahora.</translation>
    </message>
    <message>
        <source>Everyone with CRM access sees this case now.</source>
        <translation>Todos los que tienen acceso al CRM ven ahora este caso.</translation>
    </message>
    <message>
        <source>Only {names} and CRM administrators see this case now.</source>
        <translation>Ahora solo ven este caso {names} y los administradores del CRM.</translation>
    </message>
    <message>
        <source>Whether the people with access were told by e-mail is not known.</source>
        <translation>No se sabe si se avisó por correo a las personas con acceso.</translation>
    </message>
    <message>
        <source>The form shows what is stored; what is still marked as changed was not saved.</source>
        <translation>El formulario muestra lo que está guardado; lo que sigue marcado como cambiado no se guardó.</translation>
    </message>
    <message>
        <source>Your changes are still in the form.</source>
        <translation>Sus cambios siguen en el formulario.</translation>
    </message>
    <message>
        <source>The case could not be read back. Your changes are still in the form; saving again first looks at what is stored.</source>
        <translation>No se pudo releer el caso. Sus cambios siguen en el formulario; al volver a guardar se mira primero qué está guardado.</translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <translation>{what} {why}</translation>
    </message>
    <message>
        <source>Title: the portal keeps “{text}”.</source>
        <translation>Título: el portal conserva «{text}».</translation>
    </message>
    <message>
        <source>{field}: the portal keeps nothing.</source>
        <translation>{field}: el portal no conserva nada.</translation>
    </message>
    <message>
        <source>{field}: the portal keeps “{text}”.</source>
        <translation>{field}: el portal conserva «{text}».</translation>
    </message>
    <message>
        <source>Status: the case is closed.</source>
        <translation>Estado: el caso está cerrado.</translation>
    </message>
    <message>
        <source>Status: the case is open.</source>
        <translation>Estado: el caso está abierto.</translation>
    </message>
    <message>
        <source>Access: everyone with CRM access sees the case.</source>
        <translation>Acceso: todos los que tienen acceso al CRM ven el caso.</translation>
    </message>
    <message>
        <source>Access: the case is private.</source>
        <translation>Acceso: el caso es privado.</translation>
    </message>
    <message>
        <source>E-mail: nobody was told.</source>
        <translation>Correo: no se avisó a nadie.</translation>
    </message>
    <message>
        <source>{name} does not have access.</source>
        <translation>{name} no tiene acceso.</translation>
    </message>
    <message>
        <source>{name} has access.</source>
        <translation>{name} tiene acceso.</translation>
    </message>
    <message>
        <source>{name} is no participant.</source>
        <translation>{name} no es participante.</translation>
    </message>
    <message>
        <source>{name} is a participant.</source>
        <translation>{name} es participante.</translation>
    </message>
    <message>
        <source>The case does not have the tag “{name}”.</source>
        <translation>El caso no tiene la etiqueta «{name}».</translation>
    </message>
    <message>
        <source>The case has the tag “{name}”.</source>
        <translation>El caso tiene la etiqueta «{name}».</translation>
    </message>
    <message>
        <source>It keeps no more than 255 characters.</source>
        <translation>No conserva más de 255 caracteres.</translation>
    </message>
    <message>
        <source>Its database cannot store some of the characters.</source>
        <translation>Su base de datos no puede guardar algunos de los caracteres.</translation>
    </message>
    <message>
        <source>It removes blanks around a text.</source>
        <translation>Quita los espacios al principio y al final de un texto.</translation>
    </message>
    <message>
        <source>It reads such a text as a date and writes it in another way.</source>
        <translation>Interpreta un texto así como una fecha y lo escribe de otra forma.</translation>
    </message>
    <message>
        <source>The portal adds whoever saves a private case.</source>
        <translation>El portal añade a quien guarda un caso privado.</translation>
    </message>
    <message>
        <source>The author of a private case keeps access.</source>
        <translation>El autor de un caso privado conserva el acceso.</translation>
    </message>
    <message>
        <source>You do not have the right to change this.</source>
        <translation>Usted no tiene derecho a cambiar esto.</translation>
    </message>
    <message>
        <source>The portal did not take the change.</source>
        <translation>El portal no aceptó el cambio.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time.</source>
        <translation>Otra persona cambió esto al mismo tiempo.</translation>
    </message>
    <message>
        <source>An entry for a removed profile cannot be kept.</source>
        <translation>Una entrada de un perfil eliminado no se puede conservar.</translation>
    </message>
    <message>
        <source>The portal knows this person only as a removed profile.</source>
        <translation>El portal conoce a esta persona solo como perfil eliminado.</translation>
    </message>
    <message>
        <source>The portal takes it for a tag that it has in another spelling.</source>
        <translation>El portal la toma por una etiqueta que tiene escrita de otra forma.</translation>
    </message>
    <message>
        <source>The portal gives no reason.</source>
        <translation>El portal no indica ningún motivo.</translation>
    </message>
    <message>
        <source>Reading the case back: {reason}</source>
        <translation>Releer el caso: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>&amp;Guardar como archivo…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Informe de guardado</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>It cannot be written there</source>
        <translation>No se puede escribir ahí</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times so far.</source>
        <translation>
            <numerusform>Ha ocurrido %n vez hasta ahora.</numerusform>
            <numerusform>Ha ocurrido %n veces hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fault in Casedesk</source>
        <translation>Fallo en Casedesk</translation>
    </message>
    <message>
        <source>Something in Casedesk is wrong</source>
        <translation>Algo en Casedesk no está bien</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of what you did. Nothing that you typed is lost, and you can go on working. The report says where it happened; it holds nothing of your cases and is sent to nobody by itself.</source>
        <translation>Es un fallo del programa, no de lo que usted hizo. No se ha perdido nada de lo que escribió y puede seguir trabajando. El informe dice dónde ocurrió; no contiene nada de sus casos y no se envía a nadie por sí solo.</translation>
    </message>
    <message>
        <source>Casedesk broke down the last time</source>
        <translation>Casedesk se interrumpió la última vez</translation>
    </message>
    <message>
        <source>The system ended the program. What you had typed is kept as drafts. The report says where it happened; it holds nothing of your cases, is sent to nobody by itself, and is deleted when you close this.</source>
        <translation>El sistema terminó el programa. Lo que había escrito se conserva como borradores. El informe dice dónde ocurrió; no contiene nada de sus casos, no se envía a nadie por sí solo y se elimina cuando usted cierre esto.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics for a report</source>
        <translation>Diagnóstico para un informe</translation>
    </message>
    <message>
        <source>What helps to find a fault: versions, screen, settings, and what the program did last. It holds nothing of your cases, no name and no password. Read it before you copy it.</source>
        <translation>Lo que ayuda a encontrar un fallo: versiones, pantalla, configuración y lo último que hizo el programa. No contiene nada de sus casos, ni nombres ni contraseñas. Léalo antes de copiarlo.</translation>
    </message>
    <message>
        <source>&amp;Name the portal’s host</source>
        <translation>Incluir el nombre del &amp;host del portal</translation>
    </message>
</context>
<context>
    <name>RequestsFold</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copiar como &amp;línea de comandos</translation>
    </message>
    <message>
        <source>Before them the case is read once more. As a command line they ask for a token of your own.</source>
        <translation>Antes de ellas se lee el caso una vez más. Como línea de comandos piden un token propio.</translation>
    </message>
    <message>
        <source>Requests ({count})</source>
        <translation>Solicitudes ({count})</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>You did not ask for this: it comes with the save.</source>
        <translation>Usted no pidió esto: va unido al guardado.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>Avisar por correo</translation>
    </message>
    <message>
        <source>With this save</source>
        <translation>Con este guardado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Todos los que tienen acceso al CRM</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Solo {names}</translation>
    </message>
    <message>
        <source>&amp;Publish and save</source>
        <translation>&amp;Publicar y guardar</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Nothing was sent. Your changes are still in the form.</source>
        <translation>No se envió nada. Sus cambios siguen en el formulario.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Casedesk has a bug</source>
        <translation>Casedesk tiene un error</translation>
    </message>
    <message>
        <source>What the portal will do could not be found out. Nothing was sent. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>No se pudo averiguar qué hará el portal. No se envió nada. El informe de los detalles no contiene nada del caso: envíelo, por favor, a quien se ocupe del programa.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is</source>
        <translation>Así no se puede guardar</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>No hay nada que enviar</translation>
    </message>
    <message>
        <source>The portal already has everything as you want it. Saving brings the form up to date.</source>
        <translation>El portal ya lo tiene todo como usted quiere. Al guardar se pone al día el formulario.</translation>
    </message>
    <message>
        <source>Changed on both sides: {names}. Save asks you what is to hold before anything is sent.</source>
        <translation>Cambiado en ambos lados: {names}. Al guardar se le pregunta qué debe valer antes de enviar nada.</translation>
    </message>
    <message>
        <source>The same things have changed on the portal</source>
        <translation>Lo mismo ha cambiado en el portal</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>Somebody else changed this case meanwhile; that stays:</source>
        <translation>Otra persona cambió este caso entretanto; esto permanece:</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review before saving</source>
        <translation>Revisar antes de guardar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>What the portal will do</source>
        <translation>Lo que hará el portal</translation>
    </message>
    <message>
        <source>By its rules and by the case as it is now. Nothing has been sent yet.</source>
        <translation>Según sus reglas y el caso tal como está ahora. Todavía no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Ahora en el portal</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Tras guardar</translation>
    </message>
    <message>
        <source>What the portal will do</source>
        <translation>Lo que hará el portal</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>What the portal will do</source>
        <translation>Lo que hará el portal</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{field} is too long for the portal, which keeps 65,535 bytes. Shorten it.</source>
        <translation>{field} es demasiado largo para el portal, que conserva 65&#xa0;535&#xa0;bytes. Acórtelo.</translation>
    </message>
    <message>
        <source>A case needs a title. Give it one.</source>
        <translation>Un caso necesita un título. Póngale uno.</translation>
    </message>
    <message>
        <source>A custom field is too long for the portal. Shorten it.</source>
        <translation>Un campo personalizado es demasiado largo para el portal. Acórtelo.</translation>
    </message>
    <message>
        <source>The portal does not say who all participants are, so they cannot be changed now. Refresh and try again.</source>
        <translation>El portal no dice quiénes son todos los participantes, así que ahora no se pueden cambiar. Actualice y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You may not change title and custom fields of this case.</source>
        <translation>Usted no puede cambiar el título ni los campos personalizados de este caso.</translation>
    </message>
    <message>
        <source>Only its author or a CRM administrator can change who sees this case.</source>
        <translation>Solo su autor o un administrador del CRM puede cambiar quién ve este caso.</translation>
    </message>
    <message>
        <source>You may not close or reopen this case.</source>
        <translation>Usted no puede cerrar ni reabrir este caso.</translation>
    </message>
    <message>
        <source>You may not change the participants of this case.</source>
        <translation>Usted no puede cambiar los participantes de este caso.</translation>
    </message>
    <message>
        <source>You may not change the tags of this case.</source>
        <translation>Usted no puede cambiar las etiquetas de este caso.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save bar</source>
        <translation>Barra de guardado</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Desc&amp;artar cambios</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Sto&amp;p saving</source>
        <translation>D&amp;etener el guardado</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Detener el guardado</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>No hay nada que guardar</translation>
    </message>
    <message>
        <source>Saving waits for the connection; nothing is sent by itself</source>
        <translation>El guardado espera a la conexión; nada se envía por sí solo</translation>
    </message>
    <message>
        <source>See first what the portal will do</source>
        <translation>Ver primero qué hará el portal</translation>
    </message>
    <message>
        <source>Saving waits for the connection. {changes}</source>
        <translation>El guardado espera a la conexión. {changes}</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Saving: reading the case once more</source>
        <translation>Guardando: se lee el caso una vez más</translation>
    </message>
    <message>
        <source>Saving: step {step} of {count}</source>
        <translation>Guardando: paso {step} de {count}</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message numerus="yes">
        <source>and %n more, listed in the details</source>
        <translation>
            <numerusform>y %n más, indicado en los detalles</numerusform>
            <numerusform>y %n más, indicados en los detalles</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>Nothing was sent. Your changes are still in the form.</source>
        <translation>No se envió nada. Sus cambios siguen en el formulario.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Saving ended half-way. Your changes are still in the form; saving again first looks at what is stored. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>El guardado terminó a medias. Sus cambios siguen en el formulario; al volver a guardar se mira primero qué está guardado. El informe de los detalles no contiene nada del caso: envíelo, por favor, a quien se ocupe del programa.</translation>
    </message>
    <message>
        <source>The case could not be read. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>No se pudo leer el caso. El informe de los detalles no contiene nada del caso: envíelo, por favor, a quien se ocupe del programa.</translation>
    </message>
    <message>
        <source>Casedesk has a bug</source>
        <translation>Casedesk tiene un error</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Casedesk speaks it when it is started again.</source>
        <translation>Casedesk lo usará cuando se inicie de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Review before every save</source>
        <translation>&amp;Revisar antes de cada guardado</translation>
    </message>
    <message>
        <source>&amp;Keep each save in the journal</source>
        <translation>C&amp;onservar cada guardado en el diario</translation>
    </message>
    <message>
        <source>K&amp;eep what was read for times without a connection</source>
        <translation>Conser&amp;var lo leído para cuando no haya conexión</translation>
    </message>
    <message>
        <source>This computer does not let Casedesk write its settings. They hold until the program ends.</source>
        <translation>Este equipo no deja que Casedesk escriba su configuración. Es válida hasta que el programa termine.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>at most {size} MB, the oldest saves go first</source>
        <translation>{size} MB como máximo; primero los más antiguos</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Al guardar</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Diario</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Type the six digits that your authenticator app shows for this portal now.</source>
        <translation>Escriba los seis dígitos que su aplicación de autenticación muestra ahora para este portal.</translation>
    </message>
    <message>
        <source>This portal wants a code from an authenticator app, and you have set up none yet. Add an account to your app, type this key there, and then the six digits that it shows here. The key is shown until the first right code, and never again.</source>
        <translation>Este portal pide un código de una aplicación de autenticación, y usted todavía no ha configurado ninguna. Añada una cuenta a su aplicación, escriba esta clave allí y después, aquí, los seis dígitos que muestre. La clave se muestra hasta el primer código correcto, y nunca más.</translation>
    </message>
    <message>
        <source>Type the six digits that the portal has sent to your phone.</source>
        <translation>Escriba los seis dígitos que el portal ha enviado a su teléfono.</translation>
    </message>
    <message>
        <source>Type the six digits that the portal has sent to {number}.</source>
        <translation>Escriba los seis dígitos que el portal ha enviado al {number}.</translation>
    </message>
    <message>
        <source>This portal sends a code to your phone whenever you sign in, and does not know your number yet. It keeps the number that you type here.</source>
        <translation>Este portal envía un código a su teléfono cada vez que inicia sesión y todavía no conoce su número. Conserva el número que escriba aquí.</translation>
    </message>
    <message>
        <source>No attempt is left. Wait for a minute, then begin anew.</source>
        <translation>No queda ningún intento. Espere un minuto y empiece de nuevo.</translation>
    </message>
    <message>
        <source>One attempt is left.</source>
        <translation>Queda un intento.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts are left.</source>
        <translation>
            <numerusform>Queda %n intento.</numerusform>
            <numerusform>Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Have another one sent.</source>
        <translation>Este código ya no es válido. Pida que se envíe otro.</translation>
    </message>
    <message>
        <source>The code is good for {minutes}:{seconds}.</source>
        <translation>El código es válido durante {minutes}:{seconds}.</translation>
    </message>
    <message>
        <source>Send &amp;another code</source>
        <translation>Enviar &amp;otro código</translation>
    </message>
    <message>
        <source>Send another code (in one second)</source>
        <translation>Enviar otro código (en un segundo)</translation>
    </message>
    <message numerus="yes">
        <source>Send another code (in %n seconds)</source>
        <translation>
            <numerusform>Enviar otro código (en %n segundo)</numerusform>
            <numerusform>Enviar otro código (en %n segundos)</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON (usual)</source>
        <translation>JSON (habitual)</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>Proxy SOCKS</translation>
    </message>
    <message>
        <source>Type name and port, for example proxy.example.com:8080.</source>
        <translation>Escriba el nombre y el puerto, por ejemplo proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Everybody on the way can then read the password and every case, and change what is saved. Use it only inside a network that you trust.</source>
        <translation>Cualquiera en el camino puede entonces leer la contraseña y todos los casos, y alterar lo que se guarda. Úselo solo dentro de una red en la que confíe.</translation>
    </message>
    <message>
        <source>Accepted certificate:
{fingerprint}</source>
        <translation>Certificado aceptado:
{fingerprint}</translation>
    </message>
    <message>
        <source>This portal offers “{label}”, which works only in the browser. Here you can use a password of the portal&apos;s own, if you have one, or a token.</source>
        <translation>Este portal ofrece «{label}», que solo funciona en el navegador. Aquí puede usar una contraseña propia del portal, si tiene una, o un token.</translation>
    </message>
    <message>
        <source>What the portal&apos;s API gives out for you; its administrator can tell how to get one. Whoever has it can do what you can.</source>
        <translation>Lo que la API del portal emite para usted; su administrador puede decirle cómo obtenerlo. Quien lo tenga puede hacer lo mismo que usted.</translation>
    </message>
    <message>
        <source>Kept in the keyring of your system, and in no file of Casedesk.</source>
        <translation>Se conserva en el llavero de su sistema y en ningún archivo de Casedesk.</translation>
    </message>
    <message>
        <source>The keyring of your system is locked. Until it is unlocked, everything is kept only until Casedesk ends.</source>
        <translation>El llavero de su sistema está bloqueado. Hasta que se desbloquee, todo se conserva solo hasta que Casedesk termine.</translation>
    </message>
    <message>
        <source>The keyring of your system did not take what was to be kept, so it is kept only until Casedesk ends.</source>
        <translation>El llavero de su sistema no aceptó lo que había que conservar, así que se conserva solo hasta que Casedesk termine.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep secrets, so everything is kept only until Casedesk ends.</source>
        <translation>Este equipo no tiene ningún llavero que pueda conservar secretos, así que todo se conserva solo hasta que Casedesk termine.</translation>
    </message>
    <message>
        <source>Type the address of the portal, for example portal.example.com.</source>
        <translation>Escriba la dirección del portal, por ejemplo portal.example.com.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://portal.example.com.</source>
        <translation>Esto no es una dirección web. Una dirección web tiene esta forma: https://portal.example.com.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @. E-mail and password have their own fields.</source>
        <translation>Omita lo que está antes de la @. El correo y la contraseña tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The address of a portal begins with https://, or with nothing before its name.</source>
        <translation>La dirección de un portal empieza por https:// o directamente por su nombre.</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password. Use https://. The connection settings can allow it without.</source>
        <translation>Con http://, cualquiera en el camino podría leer la contraseña. Use https://. La configuración de la conexión puede permitirla sin cifrado.</translation>
    </message>
    <message>
        <source>Connects to {address}</source>
        <translation>Se conecta a {address}</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and every case.</source>
        <translation>Sin cifrar: cualquiera en el camino puede leer la contraseña y todos los casos.</translation>
    </message>
    <message>
        <source>This user may not open the CRM</source>
        <translation>Este usuario no puede abrir el CRM</translation>
    </message>
    <message>
        <source>E-mail and password are right, but the portal does not let this user into its CRM. Its administrator can change that.</source>
        <translation>El correo y la contraseña son correctos, pero el portal no deja que este usuario entre en su CRM. Su administrador puede cambiarlo.</translation>
    </message>
    <message>
        <source>There is no portal at this address</source>
        <translation>No hay ningún portal en esta dirección</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a portal. Check the address.</source>
        <translation>Algo responde allí, pero no es un portal. Compruebe la dirección.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>One more step</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Su sesión ha terminado</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Inicie sesión para continuar</translation>
    </message>
    <message>
        <source>The practice portal asks {who} for a second factor, as many portals do.</source>
        <translation>El portal de prácticas pide a {who} un segundo factor, como hacen muchos portales.</translation>
    </message>
    <message>
        <source>{who} at {where}: what you typed is kept. A save that was interrupted goes on once you are signed in.</source>
        <translation>{who} en {where}: lo que escribió se conserva. Un guardado interrumpido continúa en cuanto inicie sesión.</translation>
    </message>
    <message>
        <source>{who} at {where}</source>
        <translation>{who} en {where}</translation>
    </message>
    <message>
        <source>On the practice portal every app shows the code 000000.</source>
        <translation>En el portal de prácticas, todas las aplicaciones muestran el código 000000.</translation>
    </message>
    <message>
        <source>On the practice portal the text message lies in the Outbox.</source>
        <translation>En el portal de prácticas, el mensaje de texto está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>On the practice portal any number will do; nothing leaves this computer.</source>
        <translation>En el portal de prácticas sirve cualquier número; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>&amp;Enviar un código</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Bandeja de salida…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>Correo y &amp;contraseña</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>Token de acces&amp;o</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation>&amp;Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep the password as well</source>
        <translation>Conser&amp;var también la contraseña</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Paste a token of this portal.</source>
        <translation>Pegue un token de este portal.</translation>
    </message>
</context>
<context>
    <name>StartOverDialog</name>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Fill the practice portal anew?</source>
        <translation>¿Volver a llenar el portal de prácticas?</translation>
    </message>
    <message>
        <source>All changes made on it are dropped. Its cases, contacts and mail are as on the first day. Real portals are not touched.</source>
        <translation>Se pierden todos los cambios hechos en él. Sus casos, contactos y correos quedan como el primer día. Los portales reales no se tocan.</translation>
    </message>
</context>
<context>
    <name>StatusSwitch</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Añadir a {name}</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>Etiqueta «{name}»</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation>Reabrir el caso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Updating the case</source>
        <translation>Actualizar el caso</translation>
    </message>
    <message>
        <source>participant {number}</source>
        <translation>participante {number}</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the suggestion</source>
        <translation>Añadir la sugerencia</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{problem}. Press Enter or change the text to try again.</source>
        <translation>{problem}. Pulse Intro o cambie el texto para volver a intentarlo.</translation>
    </message>
    <message>
        <source>There is nobody to suggest.</source>
        <translation>No hay nadie que sugerir.</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Nadie coincide con «{text}».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type on to narrow the list.</source>
        <translation>
            <numerusform>Se muestra el primero (%n). Siga escribiendo para acotar la lista.</numerusform>
            <numerusform>Se muestran los primeros %n. Siga escribiendo para acotar la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read the tags again</source>
        <translation>Volver a leer las etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 caso</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>the portal keeps 255 characters</source>
        <translation>el portal conserva 255 caracteres</translation>
    </message>
    <message>
        <source>many portals cannot store some of these characters</source>
        <translation>muchos portales no pueden guardar algunos de estos caracteres</translation>
    </message>
    <message>
        <source>the portal reads this as a date and may write it in another way</source>
        <translation>el portal interpreta esto como una fecha y puede escribirlo de otra forma</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>etiqueta nueva</translation>
    </message>
    <message>
        <source>The tags of the portal could not be read: {problem}.</source>
        <translation>No se pudieron leer las etiquetas del portal: {problem}.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type on to narrow the list.</source>
        <translation>
            <numerusform>Se muestra la primera (%n). Siga escribiendo para acotar la lista.</numerusform>
            <numerusform>Se muestran las primeras %n. Siga escribiendo para acotar la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has no tags yet. Type a word to make one.</source>
        <translation>El portal todavía no tiene etiquetas. Escriba una palabra para crear una.</translation>
    </message>
    <message>
        <source>Enter adds the highlighted tag.</source>
        <translation>Intro añade la etiqueta resaltada.</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Leyendo las etiquetas…</translation>
    </message>
    <message>
        <source>The tags could not be read: {problem}.</source>
        <translation>No se pudieron leer las etiquetas: {problem}.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Sin etiquetas.</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>ThrottleNotice</name>
    <message>
        <source>It gets too many requests. Casedesk reads again by itself in one second; what you typed is kept, and saving waits for you.</source>
        <translation>Recibe demasiadas solicitudes. Casedesk vuelve a leer por sí solo dentro de un segundo; lo que escribió se conserva, y el guardado espera a que usted lo pida.</translation>
    </message>
    <message numerus="yes">
        <source>It gets too many requests. Casedesk reads again by itself in %n seconds; what you typed is kept, and saving waits for you.</source>
        <translation>
            <numerusform>Recibe demasiadas solicitudes. Casedesk vuelve a leer por sí solo dentro de %n segundo; lo que escribió se conserva, y el guardado espera a que usted lo pida.</numerusform>
            <numerusform>Recibe demasiadas solicitudes. Casedesk vuelve a leer por sí solo dentro de %n segundos; lo que escribió se conserva, y el guardado espera a que usted lo pida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for a pause</source>
        <translation>El portal pide una pausa</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <source>Ask once a &amp;day for a newer version</source>
        <translation>&amp;Buscar una vez al día una versión nueva</translation>
    </message>
    <message>
        <source>Address of the notice, with https://</source>
        <translation>Dirección del anuncio, con https://</translation>
    </message>
    <message>
        <source>Address of the notice</source>
        <translation>Dirección del anuncio</translation>
    </message>
    <message>
        <source>Ask &amp;now</source>
        <translation>Buscar a&amp;hora</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Casedesk {version} is there</source>
        <translation>Ya está disponible Casedesk {version}</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Casedesk {version} is there. The window says where.</source>
        <translation>Ya está disponible Casedesk {version}. La ventana dice dónde.</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>No hay ninguna versión más reciente.</translation>
    </message>
    <message>
        <source>Last asked: {time}</source>
        <translation>Última búsqueda: {time}</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Nothing could be read at this address.</source>
        <translation>No se pudo leer nada en esta dirección.</translation>
    </message>
    <message>
        <source>What is at this address is not a notice of a version.</source>
        <translation>Lo que hay en esta dirección no es un anuncio de versión.</translation>
    </message>
    <message>
        <source>The notice at this address does not come from the makers of Casedesk. It is not believed.</source>
        <translation>El anuncio de esta dirección no procede de los creadores de Casedesk. No se le da crédito.</translation>
    </message>
    <message>
        <source>The notice at this address is an old one, so nobody knows whether there is a newer version.</source>
        <translation>El anuncio de esta dirección es antiguo, así que no se sabe si hay una versión más reciente.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin comprobar todavía</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera su decisión</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The address points to somewhere else</source>
        <translation>La dirección remite a otro lugar</translation>
    </message>
    <message>
        <source>It points to {address}, which is no safe address of a portal. A sign-in page of the network may be on the way. Open a page in the browser, sign in to the network, and try again.</source>
        <translation>Remite a {address}, que no es una dirección segura de un portal. Puede haber en el camino una página de inicio de sesión de la red. Abra una página en el navegador, inicie sesión en la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The address points to another one</source>
        <translation>La dirección remite a otra</translation>
    </message>
    <message>
        <source>It points to {address}. Nothing has been sent there. Go on only if you know that this is your portal.</source>
        <translation>Remite a {address}. No se ha enviado nada allí. Continúe solo si sabe que ese es su portal.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>No computer has this name</source>
        <translation>Ningún equipo tiene este nombre</translation>
    </message>
    <message>
        <source>Check the address for misspellings. A portal inside a company is often found only in its own network.</source>
        <translation>Compruebe si la dirección tiene errores de escritura. A menudo, un portal dentro de una empresa solo se encuentra en su propia red.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here</source>
        <translation>El servidor no deja entrar a nadie desde aquí</translation>
    </message>
    <message>
        <source>It refused even what it tells everybody. Its administrator can say why.</source>
        <translation>Rechazó incluso lo que dice a todos. Su administrador puede decir por qué.</translation>
    </message>
    <message>
        <source>The check was not finished</source>
        <translation>La comprobación no se completó</translation>
    </message>
    <message>
        <source>Try again; if that goes on, the log of Casedesk says why.</source>
        <translation>Vuelva a intentarlo; si continúa, el registro de Casedesk dice por qué.</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>No se logró una conexión cifrada</translation>
    </message>
    <message>
        <source>Something answers, but speaks no encryption that is safe today. Check the port; an administrator may have to renew the server.</source>
        <translation>Algo responde, pero no con un cifrado que hoy sea seguro. Compruebe el puerto; quizá un administrador tenga que renovar el servidor.</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Nadie responde en esta dirección</translation>
    </message>
    <message>
        <source>The portal may be down, the port may be wrong, or something on the way lets nobody through. Check the network and try again.</source>
        <translation>El portal puede estar fuera de servicio, el puerto puede ser incorrecto o algo en el camino puede no dejar pasar a nadie. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The code is not good</source>
        <translation>El código no es válido</translation>
    </message>
    <message>
        <source>It was mistyped or is no longer valid. Type the latest one.</source>
        <translation>Se escribió mal o ya no es válido. Escriba el más reciente.</translation>
    </message>
    <message>
        <source>This is no portal</source>
        <translation>Esto no es un portal</translation>
    </message>
    <message>
        <source>A web page called “{title}” answers there. Check the address; in a network with a sign-in page of its own, sign in there first.</source>
        <translation>Allí responde una página web llamada «{title}». Compruebe la dirección; en una red con su propia página de inicio de sesión, inicie sesión allí primero.</translation>
    </message>
    <message>
        <source>Something answers there, but not as a portal does. Check the address. The details say what was received.</source>
        <translation>Algo responde allí, pero no como lo hace un portal. Compruebe la dirección. Los detalles dicen qué se recibió.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Portal de prácticas</translation>
    </message>
    <message>
        <source>Sample people and cases inside this program; no account, no network</source>
        <translation>Personas y casos de muestra dentro de este programa; sin cuenta, sin red</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Otro portal</translation>
    </message>
    <message>
        <source>Type its address below</source>
        <translation>Escriba su dirección abajo</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>¿Dónde trabaja?</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Configuración de la conexión</translation>
    </message>
    <message>
        <source>Looking for the portal</source>
        <translation>Buscando el portal</translation>
    </message>
    <message>
        <source>Your say is needed</source>
        <translation>Se necesita su decisión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>No hay conexión segura</translation>
    </message>
    <message>
        <source>The portal was not found</source>
        <translation>No se encontró el portal</translation>
    </message>
    <message>
        <source>Nothing you do on the practice portal reaches anybody. For real cases, connect to your portal.</source>
        <translation>Nada de lo que haga en el portal de prácticas llega a nadie. Para casos reales, conéctese con su portal.</translation>
    </message>
    <message>
        <source>They belong to this one portal. Most portals need none of them.</source>
        <translation>Pertenece solo a este portal. La mayoría de los portales no la necesitan.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Use these &amp;settings</source>
        <translation>&amp;Usar esta configuración</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>&amp;Enviar un código</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>_CalendarPopUp</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo de otros</translation>
    </message>
    <message>
        <source>Take theirs: {name}</source>
        <translation>Tomar lo de otros: {name}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Abrir «{title}»</translation>
    </message>
</context>
<context>
    <name>_Message</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
</TS>
