<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Casedesk</source>
        <translation>Über Casedesk</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Casedesk</source>
        <translation>Casedesk</translation>
    </message>
    <message>
        <source>Edits the CRM cases of an ONLYOFFICE Workspace portal from the desktop.</source>
        <translation>Bearbeitet die CRM-Fälle eines ONLYOFFICE-Workspace-Portals am Desktop.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. Qt is used under the LGPL, version 3.</source>
        <translation>Freie Software unter der MIT-Lizenz, ohne jede Gewährleistung. Qt wird unter der LGPL, Version 3, verwendet.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Übungsportal</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AccessListEditor</name>
    <message>
        <source>You will be asked before it is saved.</source>
        <translation>Vor dem Speichern werden Sie gefragt.</translation>
    </message>
    <message>
        <source>&amp;Everyone with CRM access</source>
        <translation>&amp;Alle mit CRM-Zugriff</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Alle mit CRM-Zugriff</translation>
    </message>
    <message>
        <source>&amp;Only these people</source>
        <translation>&amp;Nur diese Personen</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>Nur diese Personen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Notify by e-&amp;mail</source>
        <translation>Per E-&amp;Mail benachrichtigen</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>Per E-Mail benachrichtigen</translation>
    </message>
    <message>
        <source>The group could not be read. Nobody was added; choose it again.</source>
        <translation>Die Gruppe konnte nicht gelesen werden. Niemand wurde hinzugefügt; wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Removed profile</source>
        <translation>Entferntes Profil</translation>
    </message>
    <message>
        <source>{names} and 1 other</source>
        <translation>{names} und 1 weitere Person</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n others</source>
        <translation>
            <numerusform>{names} und %n weitere Person</numerusform>
            <numerusform>{names} und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds an entry that the portal no longer names: a removed user or a group.</source>
        <translation>Die Liste enthält einen Eintrag, den das Portal nicht mehr benennt: einen entfernten Benutzer oder eine Gruppe.</translation>
    </message>
    <message>
        <source>The list holds an entry that the portal no longer names: a removed user or a group. Saving loses it, and you will be asked before.</source>
        <translation>Die Liste enthält einen Eintrag, den das Portal nicht mehr benennt: einen entfernten Benutzer oder eine Gruppe. Beim Speichern geht er verloren; vorher werden Sie gefragt.</translation>
    </message>
    <message>
        <source>adds its people</source>
        <translation>fügt ihre Personen hinzu</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>schon hinzugefügt</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>1 person will see this case.</source>
        <translation>1 Person wird diesen Fall sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this case.</source>
        <translation>
            <numerusform>%n Person wird diesen Fall sehen.</numerusform>
            <numerusform>%n Personen werden diesen Fall sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gains sight: {names}.</source>
        <translation>Können ihn dann sehen: {names}.</translation>
    </message>
    <message>
        <source>Loses sight: {names}.</source>
        <translation>Sehen ihn nicht mehr: {names}.</translation>
    </message>
    <message>
        <source>Everyone else with CRM access loses sight of it.</source>
        <translation>Alle anderen mit CRM-Zugriff sehen ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Portal and CRM administrators see every case.</source>
        <translation>Portal- und CRM-Administratoren sehen jeden Fall.</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see this case.</source>
        <translation>Alle mit CRM-Zugriff werden diesen Fall sehen.</translation>
    </message>
    <message>
        <source>Saving publishes this private case: everyone with CRM access gains sight of it.</source>
        <translation>Das Speichern veröffentlicht diesen privaten Fall: Alle mit CRM-Zugriff können ihn dann sehen.</translation>
    </message>
    <message>
        <source>Saving publishes this private case: up to 1 more person gains sight of it.</source>
        <translation>Das Speichern veröffentlicht diesen privaten Fall: Bis zu 1 weitere Person kann ihn dann sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Saving publishes this private case: up to %n more people gain sight of it.</source>
        <translation>
            <numerusform>Das Speichern veröffentlicht diesen privaten Fall: Bis zu %n weitere Person kann ihn dann sehen.</numerusform>
            <numerusform>Das Speichern veröffentlicht diesen privaten Fall: Bis zu %n weitere Personen können ihn dann sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified about a case that everyone may see.</source>
        <translation>Über einen Fall, den alle sehen dürfen, wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>There is nobody on the list but you.</source>
        <translation>Außer Ihnen steht niemand auf der Liste.</translation>
    </message>
    <message>
        <source>This save mails {names}.</source>
        <translation>Beim Speichern geht eine E-Mail an {names}.</translation>
    </message>
    <message>
        <source>Off. It would go to {names}.</source>
        <translation>Aus. Die E-Mail ginge an {names}.</translation>
    </message>
    <message>
        <source>{group} has no members.</source>
        <translation>{group} hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>Everyone in {group} is on the list already.</source>
        <translation>Alle aus {group} stehen schon auf der Liste.</translation>
    </message>
    <message>
        <source>1 person added from {group}.</source>
        <translation>1 Person aus {group} hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added from {group}.</source>
        <translation>
            <numerusform>%n Person aus {group} hinzugefügt.</numerusform>
            <numerusform>%n Personen aus {group} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who is in {group}…</source>
        <translation>Es wird gelesen, wer in {group} ist…</translation>
    </message>
    <message>
        <source>The author always stays on the list, or could no longer open the case.</source>
        <translation>Der Autor bleibt immer auf der Liste, sonst könnte er den Fall nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>You always stay on the list: the portal adds whoever saves a private case.</source>
        <translation>Sie bleiben immer auf der Liste: Das Portal fügt jeden hinzu, der einen privaten Fall speichert.</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Forget an account</source>
        <translation>Gespeichertes Konto ent&amp;fernen</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Ab&amp;melden</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>&amp;Portal address</source>
        <translation>&amp;Portaladresse</translation>
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
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>You see this case, but its author has not let you change title and custom fields.</source>
        <translation>Sie sehen diesen Fall, aber sein Autor lässt Sie Titel und Zusatzfelder nicht ändern.</translation>
    </message>
    <message>
        <source>Only its author or a CRM administrator can change who sees this case.</source>
        <translation>Nur der Autor oder ein CRM-Administrator kann ändern, wer diesen Fall sieht.</translation>
    </message>
    <message>
        <source>Guests cannot use the CRM of this portal.</source>
        <translation>Gäste können das CRM dieses Portals nicht benutzen.</translation>
    </message>
    <message>
        <source>you may only read</source>
        <translation>Sie dürfen nur lesen</translation>
    </message>
    <message>
        <source>you may change status, tags and participants</source>
        <translation>Sie dürfen Status, Schlagwörter und Beteiligte ändern</translation>
    </message>
    <message>
        <source>you may edit all but the access</source>
        <translation>Sie dürfen alles außer dem Zugriff bearbeiten</translation>
    </message>
    <message>
        <source>you may edit everything</source>
        <translation>Sie dürfen alles bearbeiten</translation>
    </message>
    <message>
        <source>Choose a case from the list to read and edit it.</source>
        <translation>Wählen Sie einen Fall aus der Liste, um ihn zu lesen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>Pages of the case</source>
        <translation>Seiten des Falls</translation>
    </message>
    <message>
        <source>The portal keeps 255 characters. The stored title would end in “{end}”.</source>
        <translation>Das Portal speichert höchstens 255 Zeichen. Der gespeicherte Titel würde mit „{end}“ enden.</translation>
    </message>
    <message>
        <source>Many portals cannot store some of these characters and keep “{stored}”.</source>
        <translation>Viele Portale können einige dieser Zeichen nicht speichern; dort bliebe „{stored}“.</translation>
    </message>
    <message>
        <source>The portal reads this title as a date and may write it in another way.</source>
        <translation>Das Portal liest diesen Titel als Datum und schreibt ihn vielleicht anders.</translation>
    </message>
    <message>
        <source>The portal removes the blanks around this title.</source>
        <translation>Das Portal entfernt die Leerzeichen um diesen Titel.</translation>
    </message>
    <message>
        <source>A case needs a title. Without one it cannot be saved.</source>
        <translation>Ein Fall braucht einen Titel. Ohne Titel kann er nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Alle mit CRM-Zugriff</translation>
    </message>
    <message>
        <source>everyone with CRM access</source>
        <translation>alle mit CRM-Zugriff</translation>
    </message>
    <message>
        <source>only 1 person</source>
        <translation>nur 1 Person</translation>
    </message>
    <message numerus="yes">
        <source>only %n people</source>
        <translation>
            <numerusform>nur %n Person</numerusform>
            <numerusform>nur %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>keine E-Mail</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 Beteiligter</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n Beteiligter</numerusform>
            <numerusform>%n Beteiligte</numerusform>
        </translation>
    </message>
    <message>
        <source>created by {author}</source>
        <translation>angelegt von {author}</translation>
    </message>
    <message>
        <source>created {date} by {author}</source>
        <translation>angelegt am {date} von {author}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Fälle</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Geschlossene Fälle</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 Beteiligter</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n Beteiligter</numerusform>
            <numerusform>%n Beteiligte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 nicht gespeicherte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n nicht gespeicherte Änderung</numerusform>
            <numerusform>%n nicht gespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank title)</source>
        <translation>(leerer Titel)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Private: only some people see this case.</source>
        <translation>Privat: Nur einige Personen sehen diesen Fall.</translation>
    </message>
    <message>
        <source>Reading cases…</source>
        <translation>Fälle werden gelesen…</translation>
    </message>
    <message>
        <source>{shown} of {total} cases</source>
        <translation>{shown} von {total} Fällen</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} Fälle</translation>
    </message>
    <message>
        <source>No case with “{text}” in its title.</source>
        <translation>Kein Fall mit „{text}“ im Titel.</translation>
    </message>
    <message>
        <source>There are no open cases that you may see.</source>
        <translation>Es gibt keine offenen Fälle, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>There are no closed cases that you may see.</source>
        <translation>Es gibt keine geschlossenen Fälle, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>There are no cases that you may see.</source>
        <translation>Es gibt keine Fälle, die Sie sehen dürfen.</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message>
        <source>Sign in to see the cases of your portal.</source>
        <translation>Melden Sie sich an, um die Fälle Ihres Portals zu sehen.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Which cases the list shows</source>
        <translation>Welche Fälle die Liste zeigt</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Fallliste</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Zusatzfelder</translation>
    </message>
    <message>
        <source>Fields of the case</source>
        <translation>Felder des Falls</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Search cases</source>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Search cases… ({keys})</source>
        <translation>Fälle suchen… ({keys})</translation>
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
        <translation>Zertifikat für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>I have co&amp;mpared the fingerprint with the administrator</source>
        <translation>Ich habe den &amp;Fingerabdruck mit dem Administrator verglichen</translation>
    </message>
    <message>
        <source>&amp;Accept this one certificate</source>
        <translation>Dieses eine Zertifikat &amp;akzeptieren</translation>
    </message>
    <message>
        <source>Use a &amp;file with certificates…</source>
        <translation>&amp;Datei mit Zertifikaten verwenden…</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>Reset {field}</source>
        <translation>{field} zurücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>war {value}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>war leer</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>field {number}</source>
        <translation>Feld {number}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {parts}</source>
        <translation>{count}: {parts}</translation>
    </message>
    <message>
        <source>Merged with what others did meanwhile: {parts}.</source>
        <translation>Zusammengeführt mit dem, was andere inzwischen getan haben: {parts}.</translation>
    </message>
    <message>
        <source>participants ({signs})</source>
        <translation>Beteiligte ({signs})</translation>
    </message>
    <message>
        <source>tags ({signs})</source>
        <translation>Schlagwörter ({signs})</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Title: “{title}”</source>
        <translation>Titel: „{title}“</translation>
    </message>
    <message>
        <source>Status: closed</source>
        <translation>Status: geschlossen</translation>
    </message>
    <message>
        <source>Status: open</source>
        <translation>Status: offen</translation>
    </message>
    <message>
        <source>Tag added: {name}</source>
        <translation>Schlagwort hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Tag removed: {name}</source>
        <translation>Schlagwort entfernt: {name}</translation>
    </message>
    <message>
        <source>Participant added: {name}</source>
        <translation>Beteiligter hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Participant removed: {name}</source>
        <translation>Beteiligter entfernt: {name}</translation>
    </message>
    <message>
        <source>{field}: cleared</source>
        <translation>{field}: geleert</translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation>{field}: „{text}“</translation>
    </message>
    <message>
        <source>The people with access are told by e-mail</source>
        <translation>Die Personen mit Zugriff werden per E-Mail benachrichtigt</translation>
    </message>
    <message>
        <source>Access: everyone with CRM access</source>
        <translation>Zugriff: alle mit CRM-Zugriff</translation>
    </message>
    <message>
        <source>Access: only {names}</source>
        <translation>Zugriff: nur {names}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{value} (no longer offered)</source>
        <translation>{value} (nicht mehr angeboten)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close Casedesk</source>
        <translation>Casedesk schließen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Verwerfen und schließen</translation>
    </message>
    <message>
        <source>&amp;Close and keep drafts</source>
        <translation>S&amp;chließen, Entwürfe behalten</translation>
    </message>
    <message>
        <source>Sto&amp;p saving</source>
        <translation>Speichern a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>&amp;Save all and close</source>
        <translation>Alle &amp;speichern und schließen</translation>
    </message>
    <message>
        <source>A case is being saved</source>
        <translation>Ein Fall wird gespeichert</translation>
    </message>
    <message>
        <source>The window closes as soon as the portal has answered and nothing is left to save.</source>
        <translation>Das Fenster schließt sich, sobald das Portal geantwortet hat und nichts mehr zu speichern ist.</translation>
    </message>
    <message>
        <source>One case has changes that are not saved</source>
        <translation>Ein Fall hat Änderungen, die nicht gespeichert sind</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have changes that are not saved</source>
        <translation>
            <numerusform>%n Fall hat Änderungen, die nicht gespeichert sind</numerusform>
            <numerusform>%n Fälle haben Änderungen, die nicht gespeichert sind</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as drafts on this computer. Those of a case that is no longer there can be copied as text, now or when Casedesk is started again.</source>
        <translation>Sie bleiben als Entwürfe auf diesem Computer. Die eines Falles, den es nicht mehr gibt, lassen sich als Text kopieren, jetzt oder wenn Casedesk wieder gestartet wird.</translation>
    </message>
    <message>
        <source>They are kept as drafts on this computer, and are there again when you open the case.</source>
        <translation>Sie bleiben als Entwürfe auf diesem Computer und sind wieder da, wenn Sie den Fall öffnen.</translation>
    </message>
    <message>
        <source>They are kept only while the program runs, for this computer cannot keep drafts at the moment.</source>
        <translation>Sie bleiben nur, solange das Programm läuft, denn dieser Computer kann im Moment keine Entwürfe aufbewahren.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>A code has six digits.</source>
        <translation>Ein Code hat sechs Ziffern.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source># TOKEN: an authentication token of the portal</source>
        <translation># TOKEN: ein Authentifizierungstoken des Portals</translation>
    </message>
    <message>
        <source># PORTAL: the address of a portal</source>
        <translation># PORTAL: die Adresse eines Portals</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>&amp;Bring this back</source>
        <translation>Das &amp;zurückholen</translation>
    </message>
    <message>
        <source>Bring e&amp;verything back</source>
        <translation>Alles z&amp;urückholen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
    <message>
        <source>Nothing differs between these two.</source>
        <translation>Zwischen diesen beiden gibt es keinen Unterschied.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Jetzt auf dem Portal</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>{name}: mine</source>
        <translation>{name}: meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren Stand</translation>
    </message>
    <message>
        <source>{name}: theirs</source>
        <translation>{name}: deren Stand</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>{name}: before</source>
        <translation>{name}: vorher</translation>
    </message>
    <message>
        <source>{name}: something else</source>
        <translation>{name}: etwas anderes</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Before saving</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save with these choices</source>
        <translation>Mit dieser Auswahl &amp;speichern</translation>
    </message>
    <message>
        <source>The same things have changed on the portal</source>
        <translation>Auf dem Portal hat sich dasselbe geändert</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose what the case shall have; everything else is merged by itself.</source>
        <translation>Nichts wurde gesendet. Wählen Sie, was der Fall haben soll; alles andere wird von selbst zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Alle mit CRM-Zugriff</translation>
    </message>
    <message>
        <source>Only these people:
{names}</source>
        <translation>Nur diese Personen:
{names}</translation>
    </message>
    <message>
        <source>{name}: cleared</source>
        <translation>{name}: geleert</translation>
    </message>
    <message>
        <source>{name}: “{text}”</source>
        <translation>{name}: „{text}“</translation>
    </message>
    <message>
        <source>1 choice is still open.</source>
        <translation>1 Entscheidung steht noch aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are still open.</source>
        <translation>
            <numerusform>%n Entscheidung steht noch aus.</numerusform>
            <numerusform>%n Entscheidungen stehen noch aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Verbin&amp;dung</translation>
    </message>
    <message>
        <source>&amp;Practise as…</source>
        <translation>Ü&amp;ben als…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Postausgang…</translation>
    </message>
    <message>
        <source>&amp;Start over…</source>
        <translation>&amp;Neu beginnen…</translation>
    </message>
    <message>
        <source>S&amp;ign in to a portal…</source>
        <translation>Bei einem Portal &amp;anmelden…</translation>
    </message>
    <message>
        <source>&amp;Use the practice portal</source>
        <translation>Übun&amp;gsportal verwenden</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Forget &amp;copies…</source>
        <translation>&amp;Kopien löschen…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;About Casedesk</source>
        <translation>Über &amp;Casedesk</translation>
    </message>
    <message>
        <source>Everybody on the way can read what is sent and received.</source>
        <translation>Auf dem Übertragungsweg kann jeder lesen, was gesendet und empfangen wird.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Übungsportal</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>wird verbunden…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connect to your portal…</source>
        <translation>Mit Ihrem Portal verbinden…</translation>
    </message>
    <message>
        <source>This is the practice portal</source>
        <translation>Das ist das Übungsportal</translation>
    </message>
    <message>
        <source>Its people and cases are made up, and nothing you do here reaches anybody.</source>
        <translation>Seine Personen und Fälle sind erfunden, und nichts, was Sie hier tun, erreicht jemanden.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>You are signed in for this session only</source>
        <translation>Sie sind nur für diese Sitzung angemeldet</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Verbindung prüfen…</translation>
    </message>
    <message>
        <source>You are still signed in as {name}.</source>
        <translation>Sie sind weiterhin als {name} angemeldet.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Connect to a portal</source>
        <translation>Mit einem Portal verbinden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before saving</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Publish and save</source>
        <translation>&amp;Veröffentlichen und speichern</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>Publish this private case?</source>
        <translation>Diesen privaten Fall veröffentlichen?</translation>
    </message>
    <message>
        <source>Lose an entry of the access list?</source>
        <translation>Einen Eintrag der Zugriffsliste verlieren?</translation>
    </message>
    <message>
        <source>The portal shows a removed profile in the list of people. Behind it may be somebody who was deleted, or a whole group. It cannot be sent back, so saving takes that access away.</source>
        <translation>Das Portal zeigt ein entferntes Profil in der Liste der Personen. Dahinter kann jemand stehen, der gelöscht wurde, oder eine ganze Gruppe. Es kann nicht zurückgesendet werden, daher geht dieser Zugriff beim Speichern verloren.</translation>
    </message>
</context>
<context>
    <name>CustomFieldGrid</name>
    <message>
        <source>Filter fields</source>
        <translation>Felder filtern</translation>
    </message>
    <message>
        <source>Filter fields…</source>
        <translation>Felder filtern…</translation>
    </message>
    <message>
        <source>{shown} of {all} fields</source>
        <translation>{shown} von {all} Feldern</translation>
    </message>
    <message>
        <source>A CRM administrator can define fields for cases in the portal&apos;s settings. There are none yet.</source>
        <translation>Ein CRM-Administrator kann in den Einstellungen des Portals Felder für Fälle anlegen. Noch gibt es keine.</translation>
    </message>
    <message>
        <source>No field has “{text}” in its name or value.</source>
        <translation>Kein Feld hat „{text}“ im Namen oder Wert.</translation>
    </message>
    <message>
        <source>Field {number}</source>
        <translation>Feld {number}</translation>
    </message>
    <message>
        <source>No longer defined</source>
        <translation>Nicht mehr definiert</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}, {count} changed</source>
        <translation>{fields}, {count} geändert</translation>
    </message>
    <message>
        <source>{heading}, unfolded</source>
        <translation>{heading}, aufgeklappt</translation>
    </message>
    <message>
        <source>{heading}, folded, hides {fields}</source>
        <translation>{heading}, zugeklappt, verbirgt {fields}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>will be cleared, was {value}</source>
        <translation>wird geleert, war {value}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>war leer</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>war {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>unknown kind of field</source>
        <translation>unbekannte Feldart</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>nicht mehr angeboten</translation>
    </message>
    <message>
        <source>not a tick</source>
        <translation>kein Haken</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>can be read two ways</source>
        <translation>auf zwei Arten lesbar</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>may be altered</source>
        <translation>wird evtl. geändert</translation>
    </message>
    <message>
        <source>This text can be read as more than one day; write the year with four digits.</source>
        <translation>Dieser Text kann für mehr als ein Datum stehen; schreiben Sie das Jahr mit vier Ziffern.</translation>
    </message>
    <message>
        <source>This text can be read two ways: {first}, or {second}.</source>
        <translation>Dieser Text kann auf zwei Arten gelesen werden: {first} oder {second}.</translation>
    </message>
    <message>
        <source>This program does not know this kind of field, so it shows the text and keeps it.</source>
        <translation>Dieses Programm kennt diese Feldart nicht; es zeigt den Text und behält ihn.</translation>
    </message>
    <message>
        <source>This value is no longer offered. It is kept until another one is chosen.</source>
        <translation>Dieser Wert wird nicht mehr angeboten. Er bleibt, bis ein anderer gewählt wird.</translation>
    </message>
    <message>
        <source>This is not what a tick box stores. It is kept until the box is ticked or cleared.</source>
        <translation>Das ist kein Wert eines Kontrollkästchens. Er bleibt, bis das Kästchen gesetzt oder geleert wird.</translation>
    </message>
    <message>
        <source>This text is not a date. The portal keeps it as it is.</source>
        <translation>Dieser Text ist kein Datum. Das Portal speichert ihn, wie er ist.</translation>
    </message>
    <message>
        <source>This text is longer than the portal can store, so it cannot be saved.</source>
        <translation>Dieser Text ist länger, als das Portal speichern kann; er kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>This text has characters, such as emoji, that many portals replace or cannot store.</source>
        <translation>Dieser Text hat Zeichen, etwa Emoji, die viele Portale ersetzen oder nicht speichern können.</translation>
    </message>
    <message>
        <source>The portal takes this text for a date with a time zone and may store it otherwise.</source>
        <translation>Das Portal hält diesen Text für ein Datum mit Zeitzone und speichert ihn vielleicht anders.</translation>
    </message>
    <message>
        <source>The portal removes the blanks around this text when it stores it.</source>
        <translation>Das Portal entfernt beim Speichern die Leerzeichen um diesen Text.</translation>
    </message>
</context>
<context>
    <name>CustomFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>CustomFieldTable</name>
    <message>
        <source>Custom fields</source>
        <translation>Zusatzfelder</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
</context>
<context>
    <name>DeleteJournalDialog</name>
    <message>
        <source>Delete the journal</source>
        <translation>Journal löschen</translation>
    </message>
    <message>
        <source>Delete &amp;all journals</source>
        <translation>&amp;Alle Journale löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete this journal</source>
        <translation>Dieses Journal &amp;löschen</translation>
    </message>
    <message>
        <source>All journals are those of every case, portal and user on this computer.</source>
        <translation>„Alle Journale“ meint die aller Fälle, Portale und Benutzer auf diesem Computer.</translation>
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
        <translation>Ihr Entwurf ({time}) ist wieder da</translation>
    </message>
    <message>
        <source>Meanwhile others have made of the case:</source>
        <translation>Inzwischen haben andere am Fall geändert:</translation>
    </message>
    <message>
        <source>What both you and somebody else have changed is named below; nothing is overwritten.</source>
        <translation>Was sowohl Sie als auch andere geändert haben, steht unten; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Nobody has changed the case since.</source>
        <translation>Seitdem hat niemand den Fall geändert.</translation>
    </message>
    <message>
        <source>An older draft of this case, from {time}, is kept too. It is offered when the case is opened again after this one is saved or discarded.</source>
        <translation>Ein älterer Entwurf dieses Falls ({time}) ist ebenfalls erhalten. Er wird angeboten, wenn Sie den Fall wieder öffnen, nachdem der jetzige Entwurf gespeichert oder verworfen ist.</translation>
    </message>
    <message>
        <source>A draft is kept for you</source>
        <translation>Ein Entwurf liegt für Sie bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are kept for you</source>
        <translation>
            <numerusform>%n Entwurf liegt für Sie bereit</numerusform>
            <numerusform>%n Entwürfe liegen für Sie bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>•  {case}: {count}, from {time}</source>
        <translation>•  {case}: {count}, {time}</translation>
    </message>
    <message>
        <source>Open “{case}”</source>
        <translation>„{case}“ öffnen</translation>
    </message>
    <message>
        <source>The case was deleted, or you may no longer see it, so they cannot be saved there. They can be copied as text.</source>
        <translation>Der Fall wurde gelöscht, oder Sie dürfen ihn nicht mehr sehen; daher können sie dort nicht gespeichert werden. Sie können als Text kopiert werden.</translation>
    </message>
    <message>
        <source>They are on the clipboard as text. The draft stays until you discard it.</source>
        <translation>Sie sind als Text in der Zwischenablage. Der Entwurf bleibt, bis Sie ihn verwerfen.</translation>
    </message>
    <message>
        <source>Keep my edits as text</source>
        <translation>Meine Eingaben als Text behalten</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Your edits of this case are kept</source>
        <translation>Ihre Eingaben zu diesem Fall sind erhalten</translation>
    </message>
    <message>
        <source>What you type is kept in memory only until this works again, which is tried every few seconds. Saving to the portal works as always.</source>
        <translation>Was Sie eingeben, bleibt nur im Arbeitsspeicher, bis das Aufbewahren wieder gelingt; es wird alle paar Sekunden versucht. Speichern auf dem Portal geht wie immer.</translation>
    </message>
    <message>
        <source>Drafts cannot be kept on this computer at the moment</source>
        <translation>Auf diesem Computer können im Moment keine Entwürfe aufbewahrt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The folder of the drafts cannot be written to.</source>
        <translation>In den Ordner der Entwürfe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The drafts were written by a newer version of Casedesk, and are left as they are.</source>
        <translation>Die Entwürfe stammen von einer neueren Version von Casedesk und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Another program is holding the file of the drafts.</source>
        <translation>Ein anderes Programm hält die Datei der Entwürfe fest.</translation>
    </message>
    <message>
        <source>The file of the drafts cannot be used.</source>
        <translation>Die Datei der Entwürfe kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The file of the drafts is damaged</source>
        <translation>Die Datei der Entwürfe ist beschädigt</translation>
    </message>
    <message>
        <source>It was left as it is, for somebody may still read something from it, and a new one was begun. What is typed now is kept there.</source>
        <translation>Sie blieb, wie sie ist, denn vielleicht kann jemand noch etwas daraus lesen; eine neue wurde begonnen. Was Sie jetzt eingeben, wird dort aufbewahrt.</translation>
    </message>
    <message>
        <source>{title} (case {number})</source>
        <translation>{title} (Fall {number})</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Titel: {text}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>From this case only: the contact itself stays.</source>
        <translation>Nur aus diesem Fall: Der Kontakt selbst bleibt.</translation>
    </message>
    <message>
        <source>From this case only: other cases keep the tag.</source>
        <translation>Nur aus diesem Fall: Andere Fälle behalten das Schlagwort.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The portal keeps no longer text here. This one will end with “{end}”.</source>
        <translation>Längeren Text speichert das Portal hier nicht. Dieser wird mit „{end}“ enden.</translation>
    </message>
    <message>
        <source>Cut at {limit} characters</source>
        <translation>Nach {limit} Zeichen gekürzt</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>The portal removes blanks around a text.</source>
        <translation>Das Portal entfernt Leerzeichen um einen Text.</translation>
    </message>
    <message>
        <source>The portal reads such a text as a date and writes it in another way.</source>
        <translation>Das Portal liest einen solchen Text als Datum und schreibt ihn anders.</translation>
    </message>
    <message>
        <source>The portal’s database may not be able to store some of the characters.</source>
        <translation>Die Datenbank des Portals kann einige der Zeichen vielleicht nicht speichern.</translation>
    </message>
    <message>
        <source>May be stored differently</source>
        <translation>Wird evtl. anders gespeichert</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see the case, and the list of people is given up.</source>
        <translation>Alle mit CRM-Zugriff werden den Fall sehen, und die Liste der Personen entfällt.</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see the case: up to 1 more person. The list of people is given up.</source>
        <translation>Alle mit CRM-Zugriff werden den Fall sehen: bis zu 1 weitere Person. Die Liste der Personen entfällt.</translation>
    </message>
    <message numerus="yes">
        <source>Everyone with CRM access will see the case: up to %n more people. The list of people is given up.</source>
        <translation>
            <numerusform>Alle mit CRM-Zugriff werden den Fall sehen: bis zu %n weitere Person. Die Liste der Personen entfällt.</numerusform>
            <numerusform>Alle mit CRM-Zugriff werden den Fall sehen: bis zu %n weitere Personen. Die Liste der Personen entfällt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} will see the case.</source>
        <translation>Der Fall wird sichtbar für {names}.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Only the people on the list and CRM administrators will still see the case.</source>
        <translation>Nur die Personen auf der Liste und CRM-Administratoren werden den Fall noch sehen.</translation>
    </message>
    <message>
        <source>No longer on the list: {names}. Only CRM administrators see it without being on it.</source>
        <translation>Nicht mehr auf der Liste: {names}. Nur CRM-Administratoren sehen ihn, ohne darauf zu stehen.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>The portal takes this only from the author of the case and from CRM administrators.</source>
        <translation>Das nimmt das Portal nur vom Autor des Falls und von CRM-Administratoren an.</translation>
    </message>
    <message>
        <source>Nobody is mailed</source>
        <translation>Niemand wird benachrichtigt</translation>
    </message>
    <message>
        <source>There is nobody but you on the list.</source>
        <translation>Außer Ihnen steht niemand auf der Liste.</translation>
    </message>
    <message>
        <source>To everybody on the list, not only to those who are new: {names}.</source>
        <translation>An alle auf der Liste, nicht nur an die neuen: {names}.</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>You are added</source>
        <translation>Sie werden hinzugefügt</translation>
    </message>
    <message>
        <source>The portal puts whoever saves a private case on its list, administrators too.</source>
        <translation>Das Portal setzt jeden, der einen privaten Fall speichert, auf dessen Liste, auch Administratoren.</translation>
    </message>
    <message>
        <source>{name} created the case and stays on its list: an author who is not on it could change the case without seeing it.</source>
        <translation>{name} hat den Fall angelegt und bleibt auf seiner Liste: Ein Autor, der nicht darauf steht, könnte den Fall ändern, ohne ihn zu sehen.</translation>
    </message>
    <message>
        <source>Author kept</source>
        <translation>Autor bleibt</translation>
    </message>
    <message>
        <source>An entry is lost</source>
        <translation>Ein Eintrag geht verloren</translation>
    </message>
    <message>
        <source>The list holds a removed profile: somebody who was deleted, or a whole group. It cannot be sent back, so its access ends.</source>
        <translation>Die Liste enthält ein entferntes Profil: jemanden, der gelöscht wurde, oder eine ganze Gruppe. Es kann nicht zurückgesendet werden, daher endet sein Zugriff.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The portal wants a code as well</source>
        <translation>Das Portal verlangt zusätzlich einen Code</translation>
    </message>
    <message>
        <source>E-mail and password are right. Sign in again and give the code.</source>
        <translation>E-Mail und Passwort sind richtig. Melden Sie sich erneut an und geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>The portal no longer knows this session. Sign in again to go on.</source>
        <translation>Das Portal kennt diese Sitzung nicht mehr. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in</source>
        <translation>Zu viele Anmeldeversuche</translation>
    </message>
    <message>
        <source>The portal takes the next one in one second. Until then even a right one fails.</source>
        <translation>Das Portal nimmt den nächsten in einer Sekunde an. Bis dahin schlägt auch ein richtiger fehl.</translation>
    </message>
    <message numerus="yes">
        <source>The portal takes the next one in %n seconds. Until then even a right one fails, so wait before you try again.</source>
        <translation>
            <numerusform>Das Portal nimmt den nächsten in %n Sekunde an. Bis dahin schlägt auch ein richtiger fehl; warten Sie also, bevor Sie es erneut versuchen.</numerusform>
            <numerusform>Das Portal nimmt den nächsten in %n Sekunden an. Bis dahin schlägt auch ein richtiger fehl; warten Sie also, bevor Sie es erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal did not sign you in</source>
        <translation>Das Portal hat Sie nicht angemeldet</translation>
    </message>
    <message>
        <source>It does not clearly say why: e-mail or password may be wrong, it may let nobody in from here, or it has a fault. The details have its own words.</source>
        <translation>Den Grund nennt es nicht eindeutig: E-Mail oder Passwort können falsch sein, es lässt vielleicht von hier niemanden ein, oder es hat einen Fehler. In den Details steht seine eigene Meldung.</translation>
    </message>
    <message>
        <source>This token is somebody else&apos;s</source>
        <translation>Dieses Token gehört jemand anderem</translation>
    </message>
    <message>
        <source>It is good, but not for the user whose session has ended.</source>
        <translation>Es ist gültig, aber nicht für den Benutzer, dessen Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>The portal refused the sign-in</source>
        <translation>Das Portal hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>E-mail, password or code is wrong. After five attempts within a minute the portal lets nobody try for a minute.</source>
        <translation>E-Mail, Passwort oder Code ist falsch. Nach fünf Versuchen innerhalb einer Minute lässt das Portal eine Minute lang keinen weiteren zu.</translation>
    </message>
    <message>
        <source>The portal asks for a pause</source>
        <translation>Das Portal bittet um eine Pause</translation>
    </message>
    <message>
        <source>It gets too many requests. Try again in one second.</source>
        <translation>Es erhält zu viele Anfragen. Versuchen Sie es in einer Sekunde erneut.</translation>
    </message>
    <message numerus="yes">
        <source>It gets too many requests. Try again in %n seconds.</source>
        <translation>
            <numerusform>Es erhält zu viele Anfragen. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Es erhält zu viele Anfragen. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal did not answer in time</source>
        <translation>Das Portal hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The request was sent, but nobody knows yet whether it was carried out.</source>
        <translation>Die Anfrage wurde gesendet, aber noch weiß niemand, ob sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The portal has a fault</source>
        <translation>Auf dem Portal ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>It broke down while answering. Try again; if it goes on, tell its administrator.</source>
        <translation>Das Portal ist beim Antworten gescheitert. Versuchen Sie es erneut; bleibt es so, sagen Sie es seinem Administrator.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Die Antwort ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>What came back is not what a portal answers. A sign-in page or a proxy may be on the way. The details say what was received.</source>
        <translation>Was zurückkam, ist nicht die Antwort eines Portals. Vielleicht liegt eine Anmeldeseite oder ein Proxy dazwischen. In den Details steht, was empfangen wurde.</translation>
    </message>
    <message>
        <source>The portal does not allow this</source>
        <translation>Das Portal erlaubt das nicht</translation>
    </message>
    <message>
        <source>You do not have the right to do it.</source>
        <translation>Sie haben nicht das Recht dazu.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Das gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Es wurde gelöscht, oder Sie dürfen es nicht mehr sehen.</translation>
    </message>
    <message>
        <source>The portal did not accept the values</source>
        <translation>Das Portal hat die Werte nicht angenommen</translation>
    </message>
    <message>
        <source>One of them has a form that it does not understand.</source>
        <translation>Einer davon hat eine Form, die es nicht versteht.</translation>
    </message>
    <message>
        <source>The portal cannot prove who it is</source>
        <translation>Das Portal kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate has changed</source>
        <translation>Das Zertifikat des Portals hat sich geändert</translation>
    </message>
    <message>
        <source>It is not the one that you have accepted. Somebody may be listening in. Nothing was sent. Ask the portal&apos;s administrator before you go on.</source>
        <translation>Es ist nicht das, das Sie akzeptiert haben. Vielleicht hört jemand mit. Nichts wurde gesendet. Fragen Sie den Administrator des Portals, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The file with certificates cannot be used</source>
        <translation>Die Datei mit Zertifikaten kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>It is missing, cannot be read, or holds no certificate in PEM form. Nothing was sent. Choose another file for this portal, or none.</source>
        <translation>Sie fehlt, kann nicht gelesen werden oder enthält kein Zertifikat im PEM-Format. Nichts wurde gesendet. Wählen Sie für dieses Portal eine andere Datei oder keine.</translation>
    </message>
    <message>
        <source>This address is not encrypted</source>
        <translation>Diese Adresse ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password and every case. Nothing was sent. Use https://, or say for this connection that it may be without.</source>
        <translation>Mit http:// könnte auf dem Übertragungsweg jeder das Passwort und jeden Fall lesen. Nichts wurde gesendet. Verwenden Sie https:// oder erlauben Sie diese Verbindung ausdrücklich ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>The portal cannot be reached</source>
        <translation>Das Portal ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no connection to it at the moment. Check the network and try again.</source>
        <translation>Im Moment besteht keine Verbindung dorthin. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Fingerprint accepted before: {fingerprint}</source>
        <translation>Zuvor akzeptierter Fingerabdruck: {fingerprint}</translation>
    </message>
    <message>
        <source>It has signed its certificate itself, so nobody vouches for it. Nothing was sent. Compare the fingerprint with its administrator&apos;s before you accept it.</source>
        <translation>Es hat sein Zertifikat selbst signiert, daher bürgt niemand dafür. Nichts wurde gesendet. Vergleichen Sie den Fingerabdruck mit dem seines Administrators, bevor Sie es akzeptieren.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for its certificate. Nothing was sent. Compare the fingerprint, or choose the file of your company&apos;s certificate authority.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für sein Zertifikat. Nichts wurde gesendet. Vergleichen Sie den Fingerabdruck oder wählen Sie die Datei der Zertifizierungsstelle Ihrer Firma.</translation>
    </message>
    <message>
        <source>Its certificate has run out. Nothing was sent. Tell its administrator, and check the date of this computer.</source>
        <translation>Sein Zertifikat ist abgelaufen. Nichts wurde gesendet. Sagen Sie es seinem Administrator und prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Nothing was sent. Check the date of this computer.</source>
        <translation>Sein Zertifikat ist noch nicht gültig. Nichts wurde gesendet. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Its certificate is for another name than this address. Nothing was sent. Check the address.</source>
        <translation>Sein Zertifikat gilt für einen anderen Namen als diese Adresse. Nichts wurde gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Its certificate does not pass the checks of this computer. Nothing was sent. The details say why.</source>
        <translation>Sein Zertifikat besteht die Prüfungen dieses Computers nicht. Nichts wurde gesendet. In den Details steht, warum.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password</source>
        <translation>Der Proxy verlangt Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Without them, or with these, it lets nothing through. The portal was not asked. Check them in the settings of this connection.</source>
        <translation>Ohne sie oder mit den angegebenen lässt er nichts durch. Das Portal wurde nicht gefragt. Prüfen Sie beides in den Einstellungen dieser Verbindung.</translation>
    </message>
    <message>
        <source>The proxy does not let this through</source>
        <translation>Der Proxy lässt das nicht durch</translation>
    </message>
    <message>
        <source>It cannot be reached, or it refuses this portal. The portal was not asked. Check the proxy in the settings of this connection.</source>
        <translation>Er ist nicht erreichbar oder lehnt dieses Portal ab. Das Portal wurde nicht gefragt. Prüfen Sie den Proxy in den Einstellungen dieser Verbindung.</translation>
    </message>
    <message>
        <source>The portal points to another address</source>
        <translation>Das Portal verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>It says that what was asked for is at {address}. Nobody has followed, for you have not signed in there. If you trust that address, connect to it.</source>
        <translation>Es gibt an, dass das Verlangte unter {address} zu finden ist. Casedesk ist dem Verweis nicht gefolgt, denn dort haben Sie sich nicht angemeldet. Wenn Sie dieser Adresse vertrauen, verbinden Sie sich mit ihr.</translation>
    </message>
</context>
<context>
    <name>FactorPage</name>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Key for your app</source>
        <translation>Sch&amp;lüssel für Ihre App</translation>
    </message>
    <message>
        <source>+49 151 23456789</source>
        <translation>+49 151 23456789</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>&amp;Mobilnummer</translation>
    </message>
    <message>
        <source>Type the number with its country, for example +49 151 23456789.</source>
        <translation>Geben Sie die Nummer mit der Landesvorwahl ein, zum Beispiel +49 151 23456789.</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget copies</source>
        <translation>Kopien löschen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete the copies</source>
        <translation>Die Kopien &amp;löschen</translation>
    </message>
    <message>
        <source>Forget what was read of the portals?</source>
        <translation>Alles löschen, was von den Portalen gelesen wurde?</translation>
    </message>
    <message>
        <source>Cases and lists that this computer keeps for times without a connection are deleted, those of all portals and accounts. Drafts and the journal stay, and so does everything on the portals.</source>
        <translation>Fälle und Listen, die dieser Computer für Zeiten ohne Verbindung aufbewahrt, werden gelöscht, und zwar die aller Portale und Konten. Entwürfe und Journal bleiben, ebenso alles auf den Portalen.</translation>
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
        <translation>Gleich</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Seitdem unverändert</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>It is empty now.</source>
        <translation>Jetzt ist es leer.</translation>
    </message>
    <message>
        <source>It is now “{value}”.</source>
        <translation>Jetzt steht dort „{value}“.</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>You may not change this.</source>
        <translation>Sie dürfen das nicht ändern.</translation>
    </message>
    <message>
        <source>The portal no longer has this field.</source>
        <translation>Das Portal hat dieses Feld nicht mehr.</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>Save to store it.</source>
        <translation>Wird erst durch Speichern übernommen.</translation>
    </message>
    <message>
        <source>{time} · {name}</source>
        <translation>{time} · {name}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>What was asked for: {changes}</source>
        <translation>Angefordert: {changes}</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Jetzt auf dem Portal</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Nach {time}</translation>
    </message>
    <message>
        <source>Asked for at {time}</source>
        <translation>Angefordert: {time}</translation>
    </message>
    <message>
        <source>Before {time}</source>
        <translation>Vor {time}</translation>
    </message>
    <message>
        <source>New saves are not kept. What was kept before stays on this computer until you delete it.</source>
        <translation>Neue Speicherungen werden nicht festgehalten. Was vorher festgehalten wurde, bleibt auf diesem Computer, bis Sie es löschen.</translation>
    </message>
    <message>
        <source>Before, after, time and your name; on this computer only, for nobody but you</source>
        <translation>Vorher, nachher, Zeit und Ihr Name; nur auf diesem Computer und nur für Sie</translation>
    </message>
    <message>
        <source>Before, after, time and your name; on this computer only, for nobody but you: {file}</source>
        <translation>Vorher, nachher, Zeit und Ihr Name; nur auf diesem Computer und nur für Sie: {file}</translation>
    </message>
    <message>
        <source>No save of this case was kept, and the journal is off.</source>
        <translation>Von diesem Fall wurde keine Speicherung festgehalten, und das Journal ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>No save of this case yet. Each one will be kept here, to compare and to bring back what was before.</source>
        <translation>Noch keine Speicherung dieses Falls. Jede wird hier festgehalten, zum Vergleichen und um den vorherigen Stand zurückzuholen.</translation>
    </message>
    <message>
        <source>This case is large, so only its newest saves are shown. An export holds all of them.</source>
        <translation>Dieser Fall ist groß, daher werden nur seine neuesten Speicherungen gezeigt. Ein Export enthält alle.</translation>
    </message>
    <message>
        <source>Delete the journal of “{case}”?</source>
        <translation>Das Journal von „{case}“ löschen?</translation>
    </message>
    <message>
        <source>1 save kept on this computer is deleted and cannot be brought back. The case on the portal is not touched.</source>
        <translation>1 Speicherung auf diesem Computer wird gelöscht und kann nicht zurückgeholt werden. Der Fall auf dem Portal wird nicht berührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves kept on this computer are deleted and cannot be brought back. The case on the portal is not touched.</source>
        <translation>
            <numerusform>%n Speicherung auf diesem Computer wird gelöscht und kann nicht zurückgeholt werden. Der Fall auf dem Portal wird nicht berührt.</numerusform>
            <numerusform>%n Speicherungen auf diesem Computer werden gelöscht und können nicht zurückgeholt werden. Der Fall auf dem Portal wird nicht berührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving to the portal works as always.</source>
        <translation>Speichern auf dem Portal geht wie immer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>1 save is missing in the journal. It is kept in memory and tried again until the program ends. Saving to the portal works as always.</source>
        <translation>1 Speicherung fehlt im Journal. Sie bleibt im Arbeitsspeicher und wird erneut versucht, bis das Programm endet. Speichern auf dem Portal geht wie immer.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves are missing in the journal. They are kept in memory and tried again until the program ends. Saving to the portal works as always.</source>
        <translation>
            <numerusform>%n Speicherung fehlt im Journal. Sie bleibt im Arbeitsspeicher und wird erneut versucht, bis das Programm endet. Speichern auf dem Portal geht wie immer.</numerusform>
            <numerusform>%n Speicherungen fehlen im Journal. Sie bleiben im Arbeitsspeicher und werden erneut versucht, bis das Programm endet. Speichern auf dem Portal geht wie immer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be used at the moment</source>
        <translation>Das Journal kann im Moment nicht verwendet werden</translation>
    </message>
    <message>
        <source>The file of the journal is damaged</source>
        <translation>Die Datei des Journals ist beschädigt</translation>
    </message>
    <message>
        <source>It was left as it is, for somebody may still read something from it, and a new one was begun. Saves are kept there from now on.</source>
        <translation>Sie blieb, wie sie ist, denn vielleicht kann jemand noch etwas daraus lesen; eine neue wurde begonnen. Speicherungen werden ab jetzt dort festgehalten.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to.</source>
        <translation>In die Datei oder ihren Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Casedesk, and is left as it is.</source>
        <translation>Es stammt von einer neueren Version von Casedesk und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Another program is holding its file.</source>
        <translation>Ein anderes Programm hält seine Datei fest.</translation>
    </message>
    <message>
        <source>Its file cannot be used.</source>
        <translation>Seine Datei kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>1 save was written to {file}</source>
        <translation>1 Speicherung wurde in {file} geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n saves were written to {file}</source>
        <translation>
            <numerusform>%n Speicherung wurde in {file} geschrieben</numerusform>
            <numerusform>%n Speicherungen wurden in {file} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The journals of all cases were deleted</source>
        <translation>Die Journale aller Fälle wurden gelöscht</translation>
    </message>
    <message>
        <source>The journal of this case was deleted</source>
        <translation>Das Journal dieses Falls wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>&amp;Keep each save in the journal</source>
        <translation>Jedes Speichern im Journal fest&amp;halten</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Saves of this case</source>
        <translation>Speicherungen dieses Falls</translation>
    </message>
    <message>
        <source>Export the journal of this case</source>
        <translation>Journal dieses Falls exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link to a case</source>
        <translation>Link zu einem Fall</translation>
    </message>
    <message>
        <source>&amp;Sign in there…</source>
        <translation>Dort &amp;anmelden…</translation>
    </message>
    <message>
        <source>This link leads to another portal</source>
        <translation>Dieser Link führt zu einem anderen Portal</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>This link is not followed</source>
        <translation>Diesem Link wird nicht gefolgt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>It is about case #{case} on {portal}. You are on the practice portal. Nothing has been sent there. Sign in there only if you know this portal.</source>
        <translation>Er betrifft Fall #{case} auf {portal}. Sie sind auf dem Übungsportal. Dorthin wurde nichts gesendet. Melden Sie sich dort nur an, wenn Sie dieses Portal kennen.</translation>
    </message>
    <message>
        <source>It is about case #{case} on {portal}. You are working on {here}. Nothing has been sent there. Sign in there only if you know this portal; what you have changed here is kept as drafts.</source>
        <translation>Er betrifft Fall #{case} auf {portal}. Sie arbeiten auf {here}. Dorthin wurde nichts gesendet. Melden Sie sich dort nur an, wenn Sie dieses Portal kennen; was Sie hier geändert haben, bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>It is no link to a case. Such a link looks like {example}. Nothing was sent anywhere.</source>
        <translation>Es ist kein Link zu einem Fall. Ein solcher Link sieht so aus: {example}. Nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The portal that it names has no address that the program goes to: it must begin with https:// and hold no password. Nothing was sent anywhere.</source>
        <translation>Das genannte Portal hat keine Adresse, zu der das Programm eine Verbindung aufbaut: Sie muss mit https:// beginnen und darf kein Passwort enthalten. Nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>It names no case, or one that cannot be. Nothing was sent anywhere.</source>
        <translation>Er nennt keinen Fall oder einen, den es nicht geben kann. Nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>It asks for more than to open one case, which links may not do. Nothing was sent anywhere.</source>
        <translation>Er verlangt mehr, als einen Fall zu öffnen; das dürfen Links nicht. Nichts wurde irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links to this case</source>
        <translation>Links zu diesem Fall</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;web address</source>
        <translation>&amp;Webadresse kopieren</translation>
    </message>
    <message>
        <source>Copy link for &amp;Casedesk</source>
        <translation>Link für &amp;Casedesk kopieren</translation>
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
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The pasted names could not be looked up. Paste them again.</source>
        <translation>Die eingefügten Namen konnten nicht nachgeschlagen werden. Fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>{contact} (already added)</source>
        <translation>{contact} (schon hinzugefügt)</translation>
    </message>
    <message numerus="yes">
        <source>%n found: choose one</source>
        <translation>
            <numerusform>%n gefunden: auswählen</numerusform>
            <numerusform>%n gefunden: auswählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeanwhileNotice</name>
    <message>
        <source>This has changed on the portal as well. Yours stays until you decide or save:</source>
        <translation>Diese Angabe hat sich auch auf dem Portal geändert. Ihr Stand bleibt, bis Sie entscheiden oder speichern:</translation>
    </message>
    <message numerus="yes">
        <source>%n things have changed on the portal as well. Yours stay until you decide or save:</source>
        <translation>
            <numerusform>%n Angabe hat sich auch auf dem Portal geändert. Ihr Stand bleibt, bis Sie entscheiden oder speichern:</numerusform>
            <numerusform>%n Angaben haben sich auch auf dem Portal geändert. Ihr Stand bleibt, bis Sie entscheiden oder speichern:</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more, which saving asks about</source>
        <translation>und 1 weitere, nach der beim Speichern gefragt wird</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which saving asks about</source>
        <translation>
            <numerusform>und %n weitere, nach der beim Speichern gefragt wird</numerusform>
            <numerusform>und %n weitere, nach denen beim Speichern gefragt wird</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Beteiligten entfernen</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Beteiligten hinzufügen</translation>
    </message>
    <message>
        <source>Add a person or company…</source>
        <translation>Person oder Firma hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Noch ist niemand beteiligt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep participant</source>
        <translation>Beteiligten behalten</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>private contact</source>
        <translation>privater Kontakt</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>schon hinzugefügt</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 Beteiligter</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n Beteiligter</numerusform>
            <numerusform>%n Beteiligte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 participant after saving ({signs})</source>
        <translation>1 Beteiligter nach dem Speichern ({signs})</translation>
    </message>
    <message numerus="yes">
        <source>%n participants after saving ({signs})</source>
        <translation>
            <numerusform>%n Beteiligter nach dem Speichern ({signs})</numerusform>
            <numerusform>%n Beteiligte nach dem Speichern ({signs})</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more participant came from the portal without a name and stays as it is.</source>
        <translation>1 weiterer Beteiligter kam vom Portal ohne Namen und bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more participants came from the portal without a name and stay as they are.</source>
        <translation>
            <numerusform>%n weiterer Beteiligter kam vom Portal ohne Namen und bleibt, wie er ist.</numerusform>
            <numerusform>%n weitere Beteiligte kamen vom Portal ohne Namen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up 1 pasted name…</source>
        <translation>1 eingefügter Name wird nachgeschlagen…</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %n pasted names…</source>
        <translation>
            <numerusform>%n eingefügter Name wird nachgeschlagen…</numerusform>
            <numerusform>%n eingefügte Namen werden nachgeschlagen…</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of 1 pasted name found</source>
        <translation>{found} von 1 eingefügten Namen gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n pasted names found</source>
        <translation>
            <numerusform>{found} von %n eingefügten Namen gefunden</numerusform>
            <numerusform>{found} von %n eingefügten Namen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Beteiligte hinzufügen</translation>
    </message>
    <message>
        <source>Add 1 participant</source>
        <translation>1 Beteiligten hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participants</source>
        <translation>
            <numerusform>%n Beteiligten hinzufügen</numerusform>
            <numerusform>%n Beteiligte hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>This case is shown as it was read at {moment}.</source>
        <translation>Dieser Fall wird gezeigt, wie er zuletzt gelesen wurde (Stand: {moment}).</translation>
    </message>
    <message>
        <source>What you change is kept as a draft on this computer. Nothing is sent before the portal answers again and you save.</source>
        <translation>Was Sie ändern, bleibt als Entwurf auf diesem Computer. Nichts wird gesendet, bevor das Portal wieder antwortet und Sie speichern.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>One case has changes that are not saved.</source>
        <translation>Ein Fall hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have changes that are not saved.</source>
        <translation>
            <numerusform>%n Fall hat Änderungen, die nicht gespeichert sind.</numerusform>
            <numerusform>%n Fälle haben Änderungen, die nicht gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Wieder verbunden</translation>
    </message>
    <message>
        <source>These cases are shown as they were read until {moment}.</source>
        <translation>Diese Fälle werden gezeigt, wie sie zuletzt gelesen wurden (Stand: {moment}).</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Allow connections without encr&amp;yption</source>
        <translation>&amp;Verbindungen ohne Verschlüsselung erlauben</translation>
    </message>
    <message>
        <source>For&amp;get this certificate</source>
        <translation>Dieses Zertifikat nicht &amp;mehr akzeptieren</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>Antwort&amp;format</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy add&amp;ress and port</source>
        <translation>Proxy-Ad&amp;resse und Port</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>Proxy-Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Proxy-&amp;Passwort</translation>
    </message>
    <message>
        <source>File with &amp;certificates of your company</source>
        <translation>&amp;Datei mit Zertifikaten Ihrer Firma</translation>
    </message>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>File with certificates</source>
        <translation>Datei mit Zertifikaten</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Mail and text messages of the practice portal</source>
        <translation>E-Mails und SMS des Übungsportals</translation>
    </message>
    <message>
        <source>Nothing yet. Give somebody access to a private case, tick “Notify by e-mail” and save: the mail appears here. So do the codes of those who sign in with a text message.</source>
        <translation>Noch nichts. Geben Sie jemandem Zugriff auf einen privaten Fall, haken Sie „Per E-Mail benachrichtigen“ an und speichern Sie: Die E-Mail erscheint hier. Ebenso die Codes für alle, die sich mit einer SMS anmelden.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Outbox of the practice portal</source>
        <translation>Postausgang des Übungsportals</translation>
    </message>
    <message>
        <source>What a real portal would have sent. Nothing leaves this computer.</source>
        <translation>Was ein echtes Portal gesendet hätte. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PendingDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Open each case, look at what others have changed meanwhile, and save it.</source>
        <translation>Öffnen Sie jeden Fall, sehen Sie nach, was andere inzwischen geändert haben, und speichern Sie ihn.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>und 1 weiterer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWithAccess</name>
    <message>
        <source>People with access</source>
        <translation>Personen mit Zugriff</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a person or group…</source>
        <translation>Person oder Gruppe hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep person</source>
        <translation>Person behalten</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Person entfernen</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>&amp;Where you work</source>
        <translation>Wo Sie &amp;arbeiten</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>&amp;Verbindungseinstellungen…</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Portal administrator: sees and changes every case, private ones too</source>
        <translation>Portal-Administrator: sieht und ändert jeden Fall, auch private</translation>
    </message>
    <message>
        <source>CRM administrator: sees and changes every case, but rules only the CRM</source>
        <translation>CRM-Administrator: sieht und ändert jeden Fall, verwaltet aber nur das CRM</translation>
    </message>
    <message>
        <source>Author of “Exhibition organization”: changes all of it, also who sees it</source>
        <translation>Autor von „Exhibition organization“: ändert alles, auch wer ihn sieht</translation>
    </message>
    <message>
        <source>On the list of “Exhibition organization”: changes it, but not who sees it</source>
        <translation>Auf der Liste von „Exhibition organization“: ändert ihn, aber nicht, wer ihn sieht</translation>
    </message>
    <message>
        <source>Outsider: “Exhibition organization” is private, and hidden here</source>
        <translation>Außenstehend: „Exhibition organization“ ist privat und hier verborgen</translation>
    </message>
    <message>
        <source>Guest: cannot open the CRM, and sees how the portal refuses</source>
        <translation>Gast: kann das CRM nicht öffnen und sieht, wie das Portal ablehnt</translation>
    </message>
    <message>
        <source>Signs in with a code from an app, which here always shows 000000</source>
        <translation>Meldet sich mit dem Code aus einer App an, die hier immer 000000 zeigt</translation>
    </message>
    <message>
        <source>Signs in with a code from a text message, which lies in the Outbox</source>
        <translation>Meldet sich mit dem Code aus einer SMS an, die im Postausgang liegt</translation>
    </message>
    <message>
        <source>Has to give a telephone number first; the code then lies in the Outbox</source>
        <translation>Muss erst eine Telefonnummer angeben; der Code liegt dann im Postausgang</translation>
    </message>
    <message>
        <source>you are this person now</source>
        <translation>Sie sind jetzt diese Person</translation>
    </message>
    <message>
        <source>To {people}</source>
        <translation>An {people}</translation>
    </message>
    <message>
        <source>{code} is your code</source>
        <translation>{code} ist Ihr Code</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>PracticePeopleDialog</name>
    <message>
        <source>Practise as…</source>
        <translation>Üben als…</translation>
    </message>
    <message>
        <source>People of the practice portal</source>
        <translation>Personen des Übungsportals</translation>
    </message>
    <message>
        <source>Nobody is here yet: the practice portal is still being filled.</source>
        <translation>Noch ist niemand hier: Das Übungsportal wird noch gefüllt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Practise as this person</source>
        <translation>Als diese Person ü&amp;ben</translation>
    </message>
    <message>
        <source>The same portal looks different to each of them. Changes already saved stay.</source>
        <translation>Dasselbe Portal sieht für jede von ihnen anders aus. Schon gespeicherte Änderungen bleiben.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There was nothing to save</source>
        <translation>Es gab nichts zu speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved, but the portal keeps something else</source>
        <translation>Gespeichert, aber auf dem Portal steht etwas anderes</translation>
    </message>
    <message>
        <source>Only a part was saved</source>
        <translation>Nur ein Teil wurde gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nobody knows yet what was saved</source>
        <translation>Noch weiß niemand, was gespeichert wurde</translation>
    </message>
    <message>
        <source>You stopped the save before its last step.</source>
        <translation>Sie haben das Speichern vor seinem letzten Schritt abgebrochen.</translation>
    </message>
    <message>
        <source>{step}: {happened}. {remedy}</source>
        <translation>{step}: {happened}. {remedy}</translation>
    </message>
    <message>
        <source>The portal had stored another access than it was sent; it was set right at once.</source>
        <translation>Das Portal hatte einen anderen Zugriff gespeichert als gesendet; das wurde sofort berichtigt.</translation>
    </message>
    <message>
        <source>The portal has stored another access than it was sent, and setting it right failed. Check who sees the case now.</source>
        <translation>Das Portal hat einen anderen Zugriff gespeichert als gesendet, und die Berichtigung ist gescheitert. Prüfen Sie, wer den Fall jetzt sieht.</translation>
    </message>
    <message>
        <source>Everyone with CRM access sees this case now.</source>
        <translation>Alle mit CRM-Zugriff sehen diesen Fall jetzt.</translation>
    </message>
    <message>
        <source>Only {names} and CRM administrators see this case now.</source>
        <translation>Nur {names} und CRM-Administratoren sehen diesen Fall jetzt.</translation>
    </message>
    <message>
        <source>Whether the people with access were told by e-mail is not known.</source>
        <translation>Ob die Personen mit Zugriff per E-Mail benachrichtigt wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The form shows what is stored; what is still marked as changed was not saved.</source>
        <translation>Das Formular zeigt, was gespeichert ist; was noch als geändert markiert ist, wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your changes are still in the form.</source>
        <translation>Ihre Änderungen stehen noch im Formular.</translation>
    </message>
    <message>
        <source>The case could not be read back. Your changes are still in the form; saving again first looks at what is stored.</source>
        <translation>Der Fall konnte nicht zurückgelesen werden. Ihre Änderungen stehen noch im Formular; erneutes Speichern sieht erst nach, was gespeichert ist.</translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <translation>{what} {why}</translation>
    </message>
    <message>
        <source>Title: the portal keeps “{text}”.</source>
        <translation>Titel: Auf dem Portal steht „{text}“.</translation>
    </message>
    <message>
        <source>{field}: the portal keeps nothing.</source>
        <translation>{field}: Auf dem Portal steht nichts.</translation>
    </message>
    <message>
        <source>{field}: the portal keeps “{text}”.</source>
        <translation>{field}: Auf dem Portal steht „{text}“.</translation>
    </message>
    <message>
        <source>Status: the case is closed.</source>
        <translation>Status: Der Fall ist geschlossen.</translation>
    </message>
    <message>
        <source>Status: the case is open.</source>
        <translation>Status: Der Fall ist offen.</translation>
    </message>
    <message>
        <source>Access: everyone with CRM access sees the case.</source>
        <translation>Zugriff: Alle mit CRM-Zugriff sehen den Fall.</translation>
    </message>
    <message>
        <source>Access: the case is private.</source>
        <translation>Zugriff: Der Fall ist privat.</translation>
    </message>
    <message>
        <source>E-mail: nobody was told.</source>
        <translation>E-Mail: Niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>{name} does not have access.</source>
        <translation>{name} hat keinen Zugriff.</translation>
    </message>
    <message>
        <source>{name} has access.</source>
        <translation>{name} hat Zugriff.</translation>
    </message>
    <message>
        <source>{name} is no participant.</source>
        <translation>{name} ist nicht beteiligt.</translation>
    </message>
    <message>
        <source>{name} is a participant.</source>
        <translation>{name} ist beteiligt.</translation>
    </message>
    <message>
        <source>The case does not have the tag “{name}”.</source>
        <translation>Der Fall hat das Schlagwort „{name}“ nicht.</translation>
    </message>
    <message>
        <source>The case has the tag “{name}”.</source>
        <translation>Der Fall hat das Schlagwort „{name}“.</translation>
    </message>
    <message>
        <source>It keeps no more than 255 characters.</source>
        <translation>Es speichert höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Its database cannot store some of the characters.</source>
        <translation>Seine Datenbank kann einige der Zeichen nicht speichern.</translation>
    </message>
    <message>
        <source>It removes blanks around a text.</source>
        <translation>Es entfernt Leerzeichen um einen Text.</translation>
    </message>
    <message>
        <source>It reads such a text as a date and writes it in another way.</source>
        <translation>Es liest einen solchen Text als Datum und schreibt ihn anders.</translation>
    </message>
    <message>
        <source>The portal adds whoever saves a private case.</source>
        <translation>Das Portal fügt jeden hinzu, der einen privaten Fall speichert.</translation>
    </message>
    <message>
        <source>The author of a private case keeps access.</source>
        <translation>Der Autor eines privaten Falls behält den Zugriff.</translation>
    </message>
    <message>
        <source>You do not have the right to change this.</source>
        <translation>Sie haben nicht das Recht, das zu ändern.</translation>
    </message>
    <message>
        <source>The portal did not take the change.</source>
        <translation>Das Portal hat die Änderung nicht angenommen.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time.</source>
        <translation>Jemand anders hat das zur selben Zeit geändert.</translation>
    </message>
    <message>
        <source>An entry for a removed profile cannot be kept.</source>
        <translation>Ein Eintrag für ein entferntes Profil kann nicht erhalten werden.</translation>
    </message>
    <message>
        <source>The portal knows this person only as a removed profile.</source>
        <translation>Das Portal kennt diese Person nur als entferntes Profil.</translation>
    </message>
    <message>
        <source>The portal takes it for a tag that it has in another spelling.</source>
        <translation>Das Portal hält es für ein Schlagwort, das es in anderer Schreibweise schon hat.</translation>
    </message>
    <message>
        <source>The portal gives no reason.</source>
        <translation>Das Portal nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Reading the case back: {reason}</source>
        <translation>Fall zurücklesen: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>&amp;Als Datei speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>It cannot be written there</source>
        <translation>Dort kann nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times so far.</source>
        <translation>
            <numerusform>Bisher ist das %n Mal vorgekommen.</numerusform>
            <numerusform>Bisher ist das %n Mal vorgekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fault in Casedesk</source>
        <translation>Fehler in Casedesk</translation>
    </message>
    <message>
        <source>Something in Casedesk is wrong</source>
        <translation>In Casedesk stimmt etwas nicht</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of what you did. Nothing that you typed is lost, and you can go on working. The report says where it happened; it holds nothing of your cases and is sent to nobody by itself.</source>
        <translation>Das ist ein Fehler des Programms und liegt nicht an dem, was Sie getan haben. Nichts, was Sie eingegeben haben, ist verloren, und Sie können weiterarbeiten. Der Bericht sagt, wo es geschah; er enthält nichts aus Ihren Fällen und wird von selbst an niemanden gesendet.</translation>
    </message>
    <message>
        <source>Casedesk broke down the last time</source>
        <translation>Casedesk ist beim letzten Mal abgestürzt</translation>
    </message>
    <message>
        <source>The system ended the program. What you had typed is kept as drafts. The report says where it happened; it holds nothing of your cases, is sent to nobody by itself, and is deleted when you close this.</source>
        <translation>Das System hat das Programm beendet. Was Sie eingegeben hatten, ist als Entwurf erhalten. Der Bericht sagt, wo es geschah; er enthält nichts aus Ihren Fällen, wird von selbst an niemanden gesendet und wird gelöscht, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Diagnostics for a report</source>
        <translation>Diagnose für einen Bericht</translation>
    </message>
    <message>
        <source>What helps to find a fault: versions, screen, settings, and what the program did last. It holds nothing of your cases, no name and no password. Read it before you copy it.</source>
        <translation>Was hilft, einen Fehler zu finden: Versionen, Bildschirm, Einstellungen und was das Programm zuletzt getan hat. Es enthält nichts aus Ihren Fällen, keinen Namen und kein Passwort. Lesen Sie es, bevor Sie es kopieren.</translation>
    </message>
    <message>
        <source>&amp;Name the portal’s host</source>
        <translation>&amp;Host des Portals nennen</translation>
    </message>
</context>
<context>
    <name>RequestsFold</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Als &amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Before them the case is read once more. As a command line they ask for a token of your own.</source>
        <translation>Davor wird der Fall noch einmal gelesen. Die Befehlszeile verlangt ein eigenes Token von Ihnen.</translation>
    </message>
    <message>
        <source>Requests ({count})</source>
        <translation>Anfragen ({count})</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>You did not ask for this: it comes with the save.</source>
        <translation>Das haben Sie nicht verlangt: Es geschieht beim Speichern mit.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>Per E-Mail benachrichtigen</translation>
    </message>
    <message>
        <source>With this save</source>
        <translation>Mit diesem Speichern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Angehakt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Alle mit CRM-Zugriff</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Nur {names}</translation>
    </message>
    <message>
        <source>&amp;Publish and save</source>
        <translation>&amp;Veröffentlichen und speichern</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Nothing was sent. Your changes are still in the form.</source>
        <translation>Nichts wurde gesendet. Ihre Änderungen stehen noch im Formular.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Casedesk has a bug</source>
        <translation>Fehler in Casedesk</translation>
    </message>
    <message>
        <source>What the portal will do could not be found out. Nothing was sent. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>Was das Portal tun wird, war nicht herauszufinden. Nichts wurde gesendet. Der Bericht in den Details enthält nichts aus dem Fall: Bitte senden Sie ihn an die Betreuer des Programms.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is</source>
        <translation>So kann das nicht gespeichert werden</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Es gibt nichts zu senden</translation>
    </message>
    <message>
        <source>The portal already has everything as you want it. Saving brings the form up to date.</source>
        <translation>Das Portal hat schon alles so, wie Sie es wollen. Speichern bringt das Formular auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Changed on both sides: {names}. Save asks you what is to hold before anything is sent.</source>
        <translation>Auf beiden Seiten geändert: {names}. Beim Speichern werden Sie gefragt, was gelten soll, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>The same things have changed on the portal</source>
        <translation>Auf dem Portal hat sich dasselbe geändert</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Somebody else changed this case meanwhile; that stays:</source>
        <translation>Jemand anders hat diesen Fall inzwischen geändert; das bleibt:</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review before saving</source>
        <translation>Vor dem Speichern prüfen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>What the portal will do</source>
        <translation>Was das Portal tun wird</translation>
    </message>
    <message>
        <source>By its rules and by the case as it is now. Nothing has been sent yet.</source>
        <translation>Nach seinen Regeln und dem jetzigen Stand des Falls. Noch wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Jetzt auf dem Portal</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>What the portal will do</source>
        <translation>Was das Portal tun wird</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>What the portal will do</source>
        <translation>Was das Portal tun wird</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{field} is too long for the portal, which keeps 65,535 bytes. Shorten it.</source>
        <translation>{field} ist zu lang für das Portal, das höchstens 65.535 Byte speichert. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>A case needs a title. Give it one.</source>
        <translation>Ein Fall braucht einen Titel. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>A custom field is too long for the portal. Shorten it.</source>
        <translation>Ein Zusatzfeld ist zu lang für das Portal. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The portal does not say who all participants are, so they cannot be changed now. Refresh and try again.</source>
        <translation>Das Portal nennt nicht alle Beteiligten, daher können sie jetzt nicht geändert werden. Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You may not change title and custom fields of this case.</source>
        <translation>Sie dürfen Titel und Zusatzfelder dieses Falls nicht ändern.</translation>
    </message>
    <message>
        <source>Only its author or a CRM administrator can change who sees this case.</source>
        <translation>Nur der Autor oder ein CRM-Administrator kann ändern, wer diesen Fall sieht.</translation>
    </message>
    <message>
        <source>You may not close or reopen this case.</source>
        <translation>Sie dürfen diesen Fall nicht schließen oder wieder öffnen.</translation>
    </message>
    <message>
        <source>You may not change the participants of this case.</source>
        <translation>Sie dürfen die Beteiligten dieses Falls nicht ändern.</translation>
    </message>
    <message>
        <source>You may not change the tags of this case.</source>
        <translation>Sie dürfen die Schlagwörter dieses Falls nicht ändern.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save bar</source>
        <translation>Speicherleiste</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Sto&amp;p saving</source>
        <translation>Speichern a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Es gibt nichts zu speichern</translation>
    </message>
    <message>
        <source>Saving waits for the connection; nothing is sent by itself</source>
        <translation>Das Speichern wartet auf die Verbindung; von selbst wird nichts gesendet</translation>
    </message>
    <message>
        <source>See first what the portal will do</source>
        <translation>Erst ansehen, was das Portal tun wird</translation>
    </message>
    <message>
        <source>Saving waits for the connection. {changes}</source>
        <translation>Das Speichern wartet auf die Verbindung. {changes}</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Saving: reading the case once more</source>
        <translation>Speichern: Der Fall wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>Saving: step {step} of {count}</source>
        <translation>Speichern: Schritt {step} von {count}</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message numerus="yes">
        <source>and %n more, listed in the details</source>
        <translation>
            <numerusform>und %n weitere, in den Details aufgeführt</numerusform>
            <numerusform>und %n weitere, in den Details aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing was sent. Your changes are still in the form.</source>
        <translation>Nichts wurde gesendet. Ihre Änderungen stehen noch im Formular.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Saving ended half-way. Your changes are still in the form; saving again first looks at what is stored. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>Das Speichern brach auf halbem Weg ab. Ihre Änderungen stehen noch im Formular; erneutes Speichern sieht erst nach, was gespeichert ist. Der Bericht in den Details enthält nichts aus dem Fall: Bitte senden Sie ihn an die Betreuer des Programms.</translation>
    </message>
    <message>
        <source>The case could not be read. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>Der Fall konnte nicht gelesen werden. Der Bericht in den Details enthält nichts aus dem Fall: Bitte senden Sie ihn an die Betreuer des Programms.</translation>
    </message>
    <message>
        <source>Casedesk has a bug</source>
        <translation>Fehler in Casedesk</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Casedesk speaks it when it is started again.</source>
        <translation>Gilt ab dem nächsten Start von Casedesk.</translation>
    </message>
    <message>
        <source>&amp;Review before every save</source>
        <translation>Vor jedem Speichern &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Keep each save in the journal</source>
        <translation>Jedes Speichern im Journal fest&amp;halten</translation>
    </message>
    <message>
        <source>K&amp;eep what was read for times without a connection</source>
        <translation>&amp;Gelesenes für Zeiten ohne Verbindung behalten</translation>
    </message>
    <message>
        <source>This computer does not let Casedesk write its settings. They hold until the program ends.</source>
        <translation>Casedesk kann seine Einstellungen auf diesem Computer nicht speichern. Sie gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>at most {size} MB, the oldest saves go first</source>
        <translation>höchstens {size} MB, die ältesten entfallen zuerst</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sprach&amp;e</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Type the six digits that your authenticator app shows for this portal now.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt für dieses Portal zeigt.</translation>
    </message>
    <message>
        <source>This portal wants a code from an authenticator app, and you have set up none yet. Add an account to your app, type this key there, and then the six digits that it shows here. The key is shown until the first right code, and never again.</source>
        <translation>Dieses Portal verlangt einen Code aus einer Authenticator-App, und Sie haben noch keine eingerichtet. Fügen Sie Ihrer App ein Konto hinzu, geben Sie dort diesen Schlüssel ein und hier dann die sechs Ziffern, die sie zeigt. Der Schlüssel wird bis zum ersten richtigen Code gezeigt und danach nie wieder.</translation>
    </message>
    <message>
        <source>Type the six digits that the portal has sent to your phone.</source>
        <translation>Geben Sie die sechs Ziffern ein, die das Portal an Ihr Telefon gesendet hat.</translation>
    </message>
    <message>
        <source>Type the six digits that the portal has sent to {number}.</source>
        <translation>Geben Sie die sechs Ziffern ein, die das Portal an {number} gesendet hat.</translation>
    </message>
    <message>
        <source>This portal sends a code to your phone whenever you sign in, and does not know your number yet. It keeps the number that you type here.</source>
        <translation>Dieses Portal sendet bei jeder Anmeldung einen Code an Ihr Telefon und kennt Ihre Nummer noch nicht. Es behält die Nummer, die Sie hier eingeben.</translation>
    </message>
    <message>
        <source>No attempt is left. Wait for a minute, then begin anew.</source>
        <translation>Es bleibt kein Versuch. Warten Sie eine Minute und beginnen Sie dann von vorn.</translation>
    </message>
    <message>
        <source>One attempt is left.</source>
        <translation>Es bleibt noch ein Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts are left.</source>
        <translation>
            <numerusform>Es bleibt noch %n Versuch.</numerusform>
            <numerusform>Es bleiben noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Have another one sent.</source>
        <translation>Dieser Code gilt nicht mehr. Lassen Sie einen neuen senden.</translation>
    </message>
    <message>
        <source>The code is good for {minutes}:{seconds}.</source>
        <translation>Der Code gilt noch {minutes}:{seconds} Minuten.</translation>
    </message>
    <message>
        <source>Send &amp;another code</source>
        <translation>&amp;Neuen Code senden</translation>
    </message>
    <message>
        <source>Send another code (in one second)</source>
        <translation>Neuen Code senden (in einer Sekunde)</translation>
    </message>
    <message numerus="yes">
        <source>Send another code (in %n seconds)</source>
        <translation>
            <numerusform>Neuen Code senden (in %n Sekunde)</numerusform>
            <numerusform>Neuen Code senden (in %n Sekunden)</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON (usual)</source>
        <translation>JSON (üblich)</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>SOCKS-Proxy</translation>
    </message>
    <message>
        <source>Type name and port, for example proxy.example.com:8080.</source>
        <translation>Geben Sie Name und Port ein, zum Beispiel proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Everybody on the way can then read the password and every case, and change what is saved. Use it only inside a network that you trust.</source>
        <translation>Auf dem Übertragungsweg kann dann jeder das Passwort und jeden Fall lesen und ändern, was gespeichert wird. Verwenden Sie das nur in einem Netzwerk, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Accepted certificate:
{fingerprint}</source>
        <translation>Akzeptiertes Zertifikat:
{fingerprint}</translation>
    </message>
    <message>
        <source>This portal offers “{label}”, which works only in the browser. Here you can use a password of the portal&apos;s own, if you have one, or a token.</source>
        <translation>Dieses Portal bietet „{label}“ an; das geht nur im Browser. Hier können Sie ein Passwort des Portals selbst verwenden, falls Sie eines haben, oder ein Token.</translation>
    </message>
    <message>
        <source>What the portal&apos;s API gives out for you; its administrator can tell how to get one. Whoever has it can do what you can.</source>
        <translation>Ein Token gibt die API des Portals für Sie aus; sein Administrator kann sagen, wie man eines erhält. Wer es hat, kann alles tun, was Sie können.</translation>
    </message>
    <message>
        <source>Kept in the keyring of your system, and in no file of Casedesk.</source>
        <translation>Wird im Schlüsselbund Ihres Systems aufbewahrt und in keiner Datei von Casedesk.</translation>
    </message>
    <message>
        <source>The keyring of your system is locked. Until it is unlocked, everything is kept only until Casedesk ends.</source>
        <translation>Der Schlüsselbund Ihres Systems ist gesperrt. Bis er entsperrt ist, bleibt alles nur erhalten, bis Casedesk endet.</translation>
    </message>
    <message>
        <source>The keyring of your system did not take what was to be kept, so it is kept only until Casedesk ends.</source>
        <translation>Der Schlüsselbund Ihres Systems hat nicht angenommen, was aufbewahrt werden sollte; daher bleibt es nur erhalten, bis Casedesk endet.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep secrets, so everything is kept only until Casedesk ends.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Geheimnisse aufbewahren könnte; daher bleibt alles nur erhalten, bis Casedesk endet.</translation>
    </message>
    <message>
        <source>Type the address of the portal, for example portal.example.com.</source>
        <translation>Geben Sie die Adresse des Portals ein, zum Beispiel portal.example.com.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://portal.example.com.</source>
        <translation>Das ist keine Webadresse. Eine solche sieht so aus: https://portal.example.com.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @. E-mail and password have their own fields.</source>
        <translation>Lassen Sie weg, was vor dem @ steht. E-Mail und Passwort haben eigene Felder.</translation>
    </message>
    <message>
        <source>The address of a portal begins with https://, or with nothing before its name.</source>
        <translation>Die Adresse eines Portals beginnt mit https:// oder ohne Zusatz mit seinem Namen.</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password. Use https://. The connection settings can allow it without.</source>
        <translation>Mit http:// könnte auf dem Übertragungsweg jeder das Passwort lesen. Verwenden Sie https://. In den Verbindungseinstellungen kann es ohne erlaubt werden.</translation>
    </message>
    <message>
        <source>Connects to {address}</source>
        <translation>Verbindet mit {address}</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and every case.</source>
        <translation>Nicht verschlüsselt: Auf dem Übertragungsweg kann jeder das Passwort und jeden Fall lesen.</translation>
    </message>
    <message>
        <source>This user may not open the CRM</source>
        <translation>Dieser Benutzer darf das CRM nicht öffnen</translation>
    </message>
    <message>
        <source>E-mail and password are right, but the portal does not let this user into its CRM. Its administrator can change that.</source>
        <translation>E-Mail und Passwort sind richtig, aber das Portal lässt diesen Benutzer nicht in sein CRM. Sein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>There is no portal at this address</source>
        <translation>Unter dieser Adresse gibt es kein Portal</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a portal. Check the address.</source>
        <translation>Dort antwortet etwas, aber es ist kein Portal. Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>One more step</source>
        <translation>Noch ein Schritt</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Melden Sie sich an, um fortzufahren</translation>
    </message>
    <message>
        <source>The practice portal asks {who} for a second factor, as many portals do.</source>
        <translation>Das Übungsportal verlangt von {who} einen zweiten Faktor, wie viele Portale.</translation>
    </message>
    <message>
        <source>{who} at {where}: what you typed is kept. A save that was interrupted goes on once you are signed in.</source>
        <translation>{who} auf {where}: Was Sie eingegeben haben, ist erhalten. Ein unterbrochenes Speichern geht weiter, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>{who} at {where}</source>
        <translation>{who} auf {where}</translation>
    </message>
    <message>
        <source>On the practice portal every app shows the code 000000.</source>
        <translation>Auf dem Übungsportal zeigt jede App den Code 000000.</translation>
    </message>
    <message>
        <source>On the practice portal the text message lies in the Outbox.</source>
        <translation>Auf dem Übungsportal liegt die SMS im Postausgang.</translation>
    </message>
    <message>
        <source>On the practice portal any number will do; nothing leaves this computer.</source>
        <translation>Auf dem Übungsportal genügt jede beliebige Nummer; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>Code &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Postausgang…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>E-Mail &amp;und Passwort</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Zugriffs&amp;token</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>Zugriffst&amp;oken</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation>Auf diesem Computer angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>&amp;Keep the password as well</source>
        <translation>Auch das Passwort be&amp;halten</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Paste a token of this portal.</source>
        <translation>Fügen Sie ein Token dieses Portals ein.</translation>
    </message>
</context>
<context>
    <name>StartOverDialog</name>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Fill the practice portal anew?</source>
        <translation>Das Übungsportal zurücksetzen?</translation>
    </message>
    <message>
        <source>All changes made on it are dropped. Its cases, contacts and mail are as on the first day. Real portals are not touched.</source>
        <translation>Alle dort gespeicherten Änderungen werden verworfen. Fälle, Kontakte und E-Mails sind wieder wie am ersten Tag. Echte Portale werden nicht berührt.</translation>
    </message>
</context>
<context>
    <name>StatusSwitch</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Den Fall schließen</translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation>Den Fall wieder öffnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Updating the case</source>
        <translation>Den Fall ändern</translation>
    </message>
    <message>
        <source>participant {number}</source>
        <translation>Beteiligter {number}</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the suggestion</source>
        <translation>Den Vorschlag hinzufügen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>{problem}. Press Enter or change the text to try again.</source>
        <translation>{problem}. Drücken Sie die Eingabetaste oder ändern Sie den Text, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>There is nobody to suggest.</source>
        <translation>Es gibt keine Vorschläge.</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Niemand passt zu „{text}“.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type on to narrow the list.</source>
        <translation>
            <numerusform>Nur %n Treffer wird gezeigt. Tippen Sie weiter, um die Liste einzugrenzen.</numerusform>
            <numerusform>Die ersten %n Treffer werden gezeigt. Tippen Sie weiter, um die Liste einzugrenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read the tags again</source>
        <translation>Schlagwörter neu lesen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>the portal keeps 255 characters</source>
        <translation>das Portal speichert höchstens 255 Zeichen</translation>
    </message>
    <message>
        <source>many portals cannot store some of these characters</source>
        <translation>viele Portale können einige dieser Zeichen nicht speichern</translation>
    </message>
    <message>
        <source>the portal reads this as a date and may write it in another way</source>
        <translation>das Portal liest das als Datum und schreibt es vielleicht anders</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>neues Schlagwort</translation>
    </message>
    <message>
        <source>The tags of the portal could not be read: {problem}.</source>
        <translation>Die Schlagwörter des Portals konnten nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type on to narrow the list.</source>
        <translation>
            <numerusform>Nur %n Treffer wird gezeigt. Tippen Sie weiter, um die Liste einzugrenzen.</numerusform>
            <numerusform>Die ersten %n Treffer werden gezeigt. Tippen Sie weiter, um die Liste einzugrenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has no tags yet. Type a word to make one.</source>
        <translation>Das Portal hat noch keine Schlagwörter. Tippen Sie ein Wort, um eines anzulegen.</translation>
    </message>
    <message>
        <source>Enter adds the highlighted tag.</source>
        <translation>Die Eingabetaste fügt das markierte Schlagwort hinzu.</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Schlagwörter werden gelesen…</translation>
    </message>
    <message>
        <source>The tags could not be read: {problem}.</source>
        <translation>Die Schlagwörter konnten nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Keine Schlagwörter.</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>ThrottleNotice</name>
    <message>
        <source>It gets too many requests. Casedesk reads again by itself in one second; what you typed is kept, and saving waits for you.</source>
        <translation>Es erhält zu viele Anfragen. Casedesk liest in einer Sekunde von selbst weiter; was Sie eingegeben haben, ist erhalten, und das Speichern wartet auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>It gets too many requests. Casedesk reads again by itself in %n seconds; what you typed is kept, and saving waits for you.</source>
        <translation>
            <numerusform>Es erhält zu viele Anfragen. Casedesk liest in %n Sekunde von selbst weiter; was Sie eingegeben haben, ist erhalten, und das Speichern wartet auf Sie.</numerusform>
            <numerusform>Es erhält zu viele Anfragen. Casedesk liest in %n Sekunden von selbst weiter; was Sie eingegeben haben, ist erhalten, und das Speichern wartet auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for a pause</source>
        <translation>Das Portal bittet um eine Pause</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <source>Ask once a &amp;day for a newer version</source>
        <translation>Täglich nach einer neueren Version su&amp;chen</translation>
    </message>
    <message>
        <source>Address of the notice, with https://</source>
        <translation>Adresse der Meldung, mit https://</translation>
    </message>
    <message>
        <source>Address of the notice</source>
        <translation>Adresse der Meldung</translation>
    </message>
    <message>
        <source>Ask &amp;now</source>
        <translation>Jetz&amp;t suchen</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Casedesk {version} is there</source>
        <translation>Casedesk {version} ist da</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Casedesk {version} is there. The window says where.</source>
        <translation>Casedesk {version} ist da. Das Fenster sagt, wo.</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>Es gibt keine neuere Version.</translation>
    </message>
    <message>
        <source>Last asked: {time}</source>
        <translation>Zuletzt gesucht: {time}</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Nothing could be read at this address.</source>
        <translation>Unter dieser Adresse war nichts zu lesen.</translation>
    </message>
    <message>
        <source>What is at this address is not a notice of a version.</source>
        <translation>Unter dieser Adresse steht keine Meldung über eine Version.</translation>
    </message>
    <message>
        <source>The notice at this address does not come from the makers of Casedesk. It is not believed.</source>
        <translation>Die Meldung unter dieser Adresse stammt nicht von den Herstellern von Casedesk. Sie wird nicht beachtet.</translation>
    </message>
    <message>
        <source>The notice at this address is an old one, so nobody knows whether there is a newer version.</source>
        <translation>Die Meldung unter dieser Adresse ist alt; ob es eine neuere Version gibt, weiß daher niemand.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The address points to somewhere else</source>
        <translation>Die Adresse verweist woandershin</translation>
    </message>
    <message>
        <source>It points to {address}, which is no safe address of a portal. A sign-in page of the network may be on the way. Open a page in the browser, sign in to the network, and try again.</source>
        <translation>Sie verweist auf {address}; das ist keine sichere Adresse eines Portals. Vielleicht liegt eine Anmeldeseite des Netzwerks dazwischen. Öffnen Sie eine Seite im Browser, melden Sie sich im Netzwerk an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The address points to another one</source>
        <translation>Die Adresse verweist auf eine andere</translation>
    </message>
    <message>
        <source>It points to {address}. Nothing has been sent there. Go on only if you know that this is your portal.</source>
        <translation>Sie verweist auf {address}. Dorthin wurde nichts gesendet. Fahren Sie nur fort, wenn Sie wissen, dass das Ihr Portal ist.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>No computer has this name</source>
        <translation>Kein Computer hat diesen Namen</translation>
    </message>
    <message>
        <source>Check the address for misspellings. A portal inside a company is often found only in its own network.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler. Ein Portal innerhalb einer Firma ist oft nur in deren eigenem Netzwerk zu finden.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here</source>
        <translation>Der Server lässt von hier niemanden ein</translation>
    </message>
    <message>
        <source>It refused even what it tells everybody. Its administrator can say why.</source>
        <translation>Er hat selbst das verweigert, was er allen mitteilt. Sein Administrator kann sagen, warum.</translation>
    </message>
    <message>
        <source>The check was not finished</source>
        <translation>Die Prüfung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Try again; if that goes on, the log of Casedesk says why.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, steht der Grund im Protokoll von Casedesk.</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>Something answers, but speaks no encryption that is safe today. Check the port; an administrator may have to renew the server.</source>
        <translation>Etwas antwortet, beherrscht aber keine Verschlüsselung, die heute sicher ist. Prüfen Sie den Port; vielleicht muss ein Administrator den Server erneuern.</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Unter dieser Adresse antwortet niemand</translation>
    </message>
    <message>
        <source>The portal may be down, the port may be wrong, or something on the way lets nobody through. Check the network and try again.</source>
        <translation>Vielleicht ist das Portal nicht in Betrieb, der Port falsch, oder etwas dazwischen lässt niemanden durch. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The code is not good</source>
        <translation>Der Code stimmt nicht</translation>
    </message>
    <message>
        <source>It was mistyped or is no longer valid. Type the latest one.</source>
        <translation>Er wurde falsch eingegeben oder gilt nicht mehr. Geben Sie den neuesten ein.</translation>
    </message>
    <message>
        <source>This is no portal</source>
        <translation>Das ist kein Portal</translation>
    </message>
    <message>
        <source>A web page called “{title}” answers there. Check the address; in a network with a sign-in page of its own, sign in there first.</source>
        <translation>Dort antwortet eine Webseite namens „{title}“. Prüfen Sie die Adresse; in einem Netzwerk mit eigener Anmeldeseite melden Sie sich zuerst dort an.</translation>
    </message>
    <message>
        <source>Something answers there, but not as a portal does. Check the address. The details say what was received.</source>
        <translation>Dort antwortet etwas, aber nicht wie ein Portal. Prüfen Sie die Adresse. In den Details steht, was empfangen wurde.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Übungsportal</translation>
    </message>
    <message>
        <source>Sample people and cases inside this program; no account, no network</source>
        <translation>Beispielpersonen und -fälle in diesem Programm; kein Konto, kein Netzwerk</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Ein anderes Portal</translation>
    </message>
    <message>
        <source>Type its address below</source>
        <translation>Geben Sie unten seine Adresse ein</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Wo arbeiten Sie?</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>Looking for the portal</source>
        <translation>Das Portal wird gesucht</translation>
    </message>
    <message>
        <source>Your say is needed</source>
        <translation>Ihre Entscheidung ist nötig</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The portal was not found</source>
        <translation>Das Portal wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing you do on the practice portal reaches anybody. For real cases, connect to your portal.</source>
        <translation>Nichts, was Sie auf dem Übungsportal tun, erreicht jemanden. Für echte Fälle verbinden Sie sich mit Ihrem Portal.</translation>
    </message>
    <message>
        <source>They belong to this one portal. Most portals need none of them.</source>
        <translation>Sie gehören zu diesem einen Portal. Die meisten Portale brauchen keine davon.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Use these &amp;settings</source>
        <translation>Diese &amp;Einstellungen verwenden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>Code &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>_CalendarPopUp</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Take theirs</source>
        <translation>Deren Stand übernehmen</translation>
    </message>
    <message>
        <source>Take theirs: {name}</source>
        <translation>Deren Stand übernehmen: {name}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
</context>
<context>
    <name>_Message</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
</TS>
