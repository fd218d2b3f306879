<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Casedesk</source>
        <translation>À propos de Casedesk</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>Copier les &amp;versions</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Casedesk</source>
        <translation>Casedesk</translation>
    </message>
    <message>
        <source>Edits the CRM cases of an ONLYOFFICE Workspace portal from the desktop.</source>
        <translation>Modifie depuis le bureau les dossiers du CRM d’un portail ONLYOFFICE Workspace.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. Qt is used under the LGPL, version 3.</source>
        <translation>Logiciel libre sous licence MIT, sans aucune garantie. Qt est utilisé sous la LGPL, version 3.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Portail d’exercice</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AccessListEditor</name>
    <message>
        <source>You will be asked before it is saved.</source>
        <translation>Une confirmation vous sera demandée avant l’enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Everyone with CRM access</source>
        <translation>&amp;Tous ceux qui ont accès au CRM</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Tous ceux qui ont accès au CRM</translation>
    </message>
    <message>
        <source>&amp;Only these people</source>
        <translation>&amp;Seulement ces personnes</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>Seulement ces personnes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Notify by e-&amp;mail</source>
        <translation>Prévenir par e-&amp;mail</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>Prévenir par e-mail</translation>
    </message>
    <message>
        <source>The group could not be read. Nobody was added; choose it again.</source>
        <translation>Le groupe n’a pas pu être lu. Personne n’a été ajouté&#x202f;; choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Removed profile</source>
        <translation>Profil supprimé</translation>
    </message>
    <message>
        <source>{names} and 1 other</source>
        <translation>{names} et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n others</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds an entry that the portal no longer names: a removed user or a group.</source>
        <translation>La liste contient une entrée que le portail ne nomme plus&#x202f;: un utilisateur supprimé ou un groupe.</translation>
    </message>
    <message>
        <source>The list holds an entry that the portal no longer names: a removed user or a group. Saving loses it, and you will be asked before.</source>
        <translation>La liste contient une entrée que le portail ne nomme plus&#x202f;: un utilisateur supprimé ou un groupe. L’enregistrement la fait perdre, et une confirmation vous sera demandée avant.</translation>
    </message>
    <message>
        <source>adds its people</source>
        <translation>ajoute ses membres</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>déjà ajouté</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>sera ajouté</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>sera retiré</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>compte fermé</translation>
    </message>
    <message>
        <source>1 person will see this case.</source>
        <translation>1 personne verra ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this case.</source>
        <translation>
            <numerusform>%n personne verra ce dossier.</numerusform>
            <numerusform>%n personnes verront ce dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gains sight: {names}.</source>
        <translation>Pourront le voir&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Loses sight: {names}.</source>
        <translation>Ne le verront plus&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Everyone else with CRM access loses sight of it.</source>
        <translation>Tous les autres qui ont accès au CRM ne le verront plus.</translation>
    </message>
    <message>
        <source>Portal and CRM administrators see every case.</source>
        <translation>Les administrateurs du portail et du CRM voient tous les dossiers.</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see this case.</source>
        <translation>Tous ceux qui ont accès au CRM verront ce dossier.</translation>
    </message>
    <message>
        <source>Saving publishes this private case: everyone with CRM access gains sight of it.</source>
        <translation>L’enregistrement publie ce dossier privé&#x202f;: tous ceux qui ont accès au CRM pourront le voir.</translation>
    </message>
    <message>
        <source>Saving publishes this private case: up to 1 more person gains sight of it.</source>
        <translation>L’enregistrement publie ce dossier privé&#x202f;: jusqu’à 1 personne de plus pourra le voir.</translation>
    </message>
    <message numerus="yes">
        <source>Saving publishes this private case: up to %n more people gain sight of it.</source>
        <translation>
            <numerusform>L’enregistrement publie ce dossier privé&#x202f;: jusqu’à %n personne de plus pourra le voir.</numerusform>
            <numerusform>L’enregistrement publie ce dossier privé&#x202f;: jusqu’à %n personnes de plus pourront le voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified about a case that everyone may see.</source>
        <translation>Personne n’est prévenu pour un dossier que tout le monde peut voir.</translation>
    </message>
    <message>
        <source>There is nobody on the list but you.</source>
        <translation>Il n’y a que vous sur la liste.</translation>
    </message>
    <message>
        <source>This save mails {names}.</source>
        <translation>Cet enregistrement envoie un e-mail à {names}.</translation>
    </message>
    <message>
        <source>Off. It would go to {names}.</source>
        <translation>Désactivé. L’e-mail irait à {names}.</translation>
    </message>
    <message>
        <source>{group} has no members.</source>
        <translation>{group} n’a pas de membres.</translation>
    </message>
    <message>
        <source>Everyone in {group} is on the list already.</source>
        <translation>Tous les membres de {group} sont déjà sur la liste.</translation>
    </message>
    <message>
        <source>1 person added from {group}.</source>
        <translation>1 personne ajoutée depuis {group}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added from {group}.</source>
        <translation>
            <numerusform>%n personne ajoutée depuis {group}.</numerusform>
            <numerusform>%n personnes ajoutées depuis {group}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who is in {group}…</source>
        <translation>Lecture des membres de {group}…</translation>
    </message>
    <message>
        <source>The author always stays on the list, or could no longer open the case.</source>
        <translation>L’auteur reste toujours sur la liste, sinon il ne pourrait plus ouvrir le dossier.</translation>
    </message>
    <message>
        <source>You always stay on the list: the portal adds whoever saves a private case.</source>
        <translation>Vous restez toujours sur la liste&#x202f;: le portail ajoute quiconque enregistre un dossier privé.</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Forget an account</source>
        <translation>Oublier un co&amp;mpte</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Se déco&amp;nnecter</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>&amp;Portal address</source>
        <translation>&amp;Adresse du portail</translation>
    </message>
    <message>
        <source>portal.example.com</source>
        <translation>portail.example.com</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>You see this case, but its author has not let you change title and custom fields.</source>
        <translation>Vous voyez ce dossier, mais son auteur ne vous permet pas d’en modifier le titre et les champs personnalisés.</translation>
    </message>
    <message>
        <source>Only its author or a CRM administrator can change who sees this case.</source>
        <translation>Seul son auteur ou un administrateur du CRM peut modifier qui voit ce dossier.</translation>
    </message>
    <message>
        <source>Guests cannot use the CRM of this portal.</source>
        <translation>Les invités ne peuvent pas utiliser le CRM de ce portail.</translation>
    </message>
    <message>
        <source>you may only read</source>
        <translation>vous pouvez seulement le lire</translation>
    </message>
    <message>
        <source>you may change status, tags and participants</source>
        <translation>vous pouvez modifier l’état, les étiquettes et les participants</translation>
    </message>
    <message>
        <source>you may edit all but the access</source>
        <translation>vous pouvez tout modifier sauf l’accès</translation>
    </message>
    <message>
        <source>you may edit everything</source>
        <translation>vous pouvez tout modifier</translation>
    </message>
    <message>
        <source>Choose a case from the list to read and edit it.</source>
        <translation>Choisissez un dossier dans la liste pour le lire et le modifier.</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Pages of the case</source>
        <translation>Pages du dossier</translation>
    </message>
    <message>
        <source>The portal keeps 255 characters. The stored title would end in “{end}”.</source>
        <translation>Le portail conserve 255 caractères. Le titre conservé se terminerait par «&#x202f;{end}&#x202f;».</translation>
    </message>
    <message>
        <source>Many portals cannot store some of these characters and keep “{stored}”.</source>
        <translation>Beaucoup de portails ne peuvent pas conserver certains de ces caractères et gardent «&#x202f;{stored}&#x202f;».</translation>
    </message>
    <message>
        <source>The portal reads this title as a date and may write it in another way.</source>
        <translation>Le portail lit ce titre comme une date et peut l’écrire autrement.</translation>
    </message>
    <message>
        <source>The portal removes the blanks around this title.</source>
        <translation>Le portail retire les espaces autour de ce titre.</translation>
    </message>
    <message>
        <source>A case needs a title. Without one it cannot be saved.</source>
        <translation>Un dossier a besoin d’un titre. Sans titre, il ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Tous ceux qui ont accès au CRM</translation>
    </message>
    <message>
        <source>everyone with CRM access</source>
        <translation>tous ceux qui ont accès au CRM</translation>
    </message>
    <message>
        <source>only 1 person</source>
        <translation>seulement 1 personne</translation>
    </message>
    <message numerus="yes">
        <source>only %n people</source>
        <translation>
            <numerusform>seulement %n personne</numerusform>
            <numerusform>seulement %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>pas d’e-mail</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participant</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>created by {author}</source>
        <translation>créé par {author}</translation>
    </message>
    <message>
        <source>created {date} by {author}</source>
        <translation>créé le {date} par {author}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Dossiers fermés</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participant</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 modification non enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank title)</source>
        <translation>(titre vide)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Private: only some people see this case.</source>
        <translation>Privé&#x202f;: seules certaines personnes voient ce dossier.</translation>
    </message>
    <message>
        <source>Reading cases…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>{shown} of {total} cases</source>
        <translation>{shown} sur {total} dossiers</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <source>No case with “{text}” in its title.</source>
        <translation>Aucun dossier n’a «&#x202f;{text}&#x202f;» dans son titre.</translation>
    </message>
    <message>
        <source>There are no open cases that you may see.</source>
        <translation>Il n’y a aucun dossier ouvert que vous puissiez voir.</translation>
    </message>
    <message>
        <source>There are no closed cases that you may see.</source>
        <translation>Il n’y a aucun dossier fermé que vous puissiez voir.</translation>
    </message>
    <message>
        <source>There are no cases that you may see.</source>
        <translation>Il n’y a aucun dossier que vous puissiez voir.</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message>
        <source>Sign in to see the cases of your portal.</source>
        <translation>Connectez-vous pour voir les dossiers de votre portail.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Which cases the list shows</source>
        <translation>Dossiers que la liste affiche</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Liste des dossiers</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Fields of the case</source>
        <translation>Champs du dossier</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Search cases</source>
        <translation>Rechercher des dossiers</translation>
    </message>
    <message>
        <source>Search cases… ({keys})</source>
        <translation>Rechercher… ({keys})</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation>Certificat pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>du {begin} au {end}</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>I have co&amp;mpared the fingerprint with the administrator</source>
        <translation>J’ai co&amp;mparé l’empreinte avec l’administrateur</translation>
    </message>
    <message>
        <source>&amp;Accept this one certificate</source>
        <translation>&amp;Accepter ce seul certificat</translation>
    </message>
    <message>
        <source>Use a &amp;file with certificates…</source>
        <translation>Utiliser un &amp;fichier de certificats…</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>Reset {field}</source>
        <translation>Réinitialiser {field}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>avant&#x202f;: {value}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>avant&#x202f;: vide</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>field {number}</source>
        <translation>champ {number}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {parts}</source>
        <translation>{count}&#x202f;: {parts}</translation>
    </message>
    <message>
        <source>Merged with what others did meanwhile: {parts}.</source>
        <translation>Fusionné avec ce que d’autres ont fait entre-temps&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>participants ({signs})</source>
        <translation>participants ({signs})</translation>
    </message>
    <message>
        <source>tags ({signs})</source>
        <translation>étiquettes ({signs})</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Title: “{title}”</source>
        <translation>Titre&#x202f;: «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Status: closed</source>
        <translation>État&#x202f;: fermé</translation>
    </message>
    <message>
        <source>Status: open</source>
        <translation>État&#x202f;: ouvert</translation>
    </message>
    <message>
        <source>Tag added: {name}</source>
        <translation>Étiquette ajoutée&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Tag removed: {name}</source>
        <translation>Étiquette retirée&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Participant added: {name}</source>
        <translation>Participant ajouté&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Participant removed: {name}</source>
        <translation>Participant retiré&#x202f;: {name}</translation>
    </message>
    <message>
        <source>{field}: cleared</source>
        <translation>{field}&#x202f;: vidé</translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation>{field}&#x202f;: «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>The people with access are told by e-mail</source>
        <translation>Les personnes ayant accès sont prévenues par e-mail</translation>
    </message>
    <message>
        <source>Access: everyone with CRM access</source>
        <translation>Accès&#x202f;: tous ceux qui ont accès au CRM</translation>
    </message>
    <message>
        <source>Access: only {names}</source>
        <translation>Accès&#x202f;: seulement {names}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{value} (no longer offered)</source>
        <translation>{value} (n’est plus proposé)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close Casedesk</source>
        <translation>Fermer Casedesk</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Abandonner et fermer</translation>
    </message>
    <message>
        <source>&amp;Close and keep drafts</source>
        <translation>&amp;Fermer et garder les brouillons</translation>
    </message>
    <message>
        <source>Sto&amp;p saving</source>
        <translation>Arrêter l’enre&amp;gistrement</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Enregistrer et fermer</translation>
    </message>
    <message>
        <source>&amp;Save all and close</source>
        <translation>&amp;Tout enregistrer et fermer</translation>
    </message>
    <message>
        <source>A case is being saved</source>
        <translation>Un dossier est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>The window closes as soon as the portal has answered and nothing is left to save.</source>
        <translation>La fenêtre se ferme dès que le portail a répondu et qu’il ne reste rien à enregistrer.</translation>
    </message>
    <message>
        <source>One case has changes that are not saved</source>
        <translation>Un dossier a des modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have changes that are not saved</source>
        <translation>
            <numerusform>%n dossier a des modifications non enregistrées</numerusform>
            <numerusform>%n dossiers ont des modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as drafts on this computer. Those of a case that is no longer there can be copied as text, now or when Casedesk is started again.</source>
        <translation>Elles sont conservées comme brouillons sur cet ordinateur. Celles d’un dossier qui n’existe plus peuvent être copiées comme texte, maintenant ou au prochain démarrage de Casedesk.</translation>
    </message>
    <message>
        <source>They are kept as drafts on this computer, and are there again when you open the case.</source>
        <translation>Elles sont conservées comme brouillons sur cet ordinateur et seront là quand vous rouvrirez le dossier.</translation>
    </message>
    <message>
        <source>They are kept only while the program runs, for this computer cannot keep drafts at the moment.</source>
        <translation>Elles ne sont conservées que tant que le programme est ouvert, car cet ordinateur ne peut pas conserver de brouillons pour le moment.</translation>
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
        <translation>Un code a six chiffres.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source># TOKEN: an authentication token of the portal</source>
        <translation># TOKEN&#x202f;: un jeton d’authentification du portail</translation>
    </message>
    <message>
        <source># PORTAL: the address of a portal</source>
        <translation># PORTAL&#x202f;: l’adresse d’un portail</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>&amp;Bring this back</source>
        <translation>Restaurer cet é&amp;lément</translation>
    </message>
    <message>
        <source>Bring e&amp;verything back</source>
        <translation>Restaurer t&amp;out</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Compa&amp;rer</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>ave&amp;c</translation>
    </message>
    <message>
        <source>Nothing differs between these two.</source>
        <translation>Il n’y a aucune différence entre les deux.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Maintenant sur le portail</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>{name}: mine</source>
        <translation>{name}&#x202f;: le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>{name}: theirs</source>
        <translation>{name}&#x202f;: le leur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>{name}: before</source>
        <translation>{name}&#x202f;: avant</translation>
    </message>
    <message>
        <source>{name}: something else</source>
        <translation>{name}&#x202f;: autre chose</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Before saving</source>
        <translation>Avant l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Save with these choices</source>
        <translation>&amp;Enregistrer avec ces choix</translation>
    </message>
    <message>
        <source>The same things have changed on the portal</source>
        <translation>Les mêmes éléments ont changé sur le portail</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose what the case shall have; everything else is merged by itself.</source>
        <translation>Rien n’a été envoyé. Choisissez ce que le dossier doit contenir&#x202f;; tout le reste est fusionné automatiquement.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Tous ceux qui ont accès au CRM</translation>
    </message>
    <message>
        <source>Only these people:
{names}</source>
        <translation>Seulement ces personnes&#x202f;:
{names}</translation>
    </message>
    <message>
        <source>{name}: cleared</source>
        <translation>{name}&#x202f;: vidé</translation>
    </message>
    <message>
        <source>{name}: “{text}”</source>
        <translation>{name}&#x202f;: «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>1 choice is still open.</source>
        <translation>1 choix reste à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are still open.</source>
        <translation>
            <numerusform>%n choix reste à faire.</numerusform>
            <numerusform>%n choix restent à faire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nnexion</translation>
    </message>
    <message>
        <source>&amp;Practise as…</source>
        <translation>&amp;S’exercer en tant que…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Boîte d’envoi…</translation>
    </message>
    <message>
        <source>&amp;Start over…</source>
        <translation>Repartir de &amp;zéro…</translation>
    </message>
    <message>
        <source>S&amp;ign in to a portal…</source>
        <translation>Se &amp;connecter à un portail…</translation>
    </message>
    <message>
        <source>&amp;Use the practice portal</source>
        <translation>&amp;Utiliser le portail d’exercice</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Forget &amp;copies…</source>
        <translation>&amp;Oublier les copies…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>&amp;About Casedesk</source>
        <translation>À propos de C&amp;asedesk</translation>
    </message>
    <message>
        <source>Everybody on the way can read what is sent and received.</source>
        <translation>N’importe qui sur le trajet peut lire ce qui est envoyé et reçu.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Portail d’exercice</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connect to your portal…</source>
        <translation>Se connecter à votre portail…</translation>
    </message>
    <message>
        <source>This is the practice portal</source>
        <translation>Ceci est le portail d’exercice</translation>
    </message>
    <message>
        <source>Its people and cases are made up, and nothing you do here reaches anybody.</source>
        <translation>Ses personnes et ses dossiers sont inventés, et rien de ce que vous faites ici n’atteint qui que ce soit.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>You are signed in for this session only</source>
        <translation>Vous n’êtes connecté que pour cette session</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Vérifier la connexion…</translation>
    </message>
    <message>
        <source>You are still signed in as {name}.</source>
        <translation>Vous êtes toujours connecté en tant que {name}.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Connect to a portal</source>
        <translation>Se connecter à un portail</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before saving</source>
        <translation>Avant l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Publish and save</source>
        <translation>&amp;Publier et enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
    <message>
        <source>Publish this private case?</source>
        <translation>Publier ce dossier privé&#x202f;?</translation>
    </message>
    <message>
        <source>Lose an entry of the access list?</source>
        <translation>Perdre une entrée de la liste d’accès&#x202f;?</translation>
    </message>
    <message>
        <source>The portal shows a removed profile in the list of people. Behind it may be somebody who was deleted, or a whole group. It cannot be sent back, so saving takes that access away.</source>
        <translation>Le portail affiche un profil supprimé dans la liste des personnes. Il peut s’agir d’une personne supprimée ou de tout un groupe. Cette entrée ne peut pas être renvoyée&#x202f;; l’enregistrement retire donc cet accès.</translation>
    </message>
</context>
<context>
    <name>CustomFieldGrid</name>
    <message>
        <source>Filter fields</source>
        <translation>Filtrer les champs</translation>
    </message>
    <message>
        <source>Filter fields…</source>
        <translation>Filtrer les champs…</translation>
    </message>
    <message>
        <source>{shown} of {all} fields</source>
        <translation>{shown} champs sur {all}</translation>
    </message>
    <message>
        <source>A CRM administrator can define fields for cases in the portal&apos;s settings. There are none yet.</source>
        <translation>Un administrateur du CRM peut définir des champs pour les dossiers dans les paramètres du portail. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>No field has “{text}” in its name or value.</source>
        <translation>Aucun champ n’a «&#x202f;{text}&#x202f;» dans son nom ou sa valeur.</translation>
    </message>
    <message>
        <source>Field {number}</source>
        <translation>Champ {number}</translation>
    </message>
    <message>
        <source>No longer defined</source>
        <translation>N’est plus défini</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 champ</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}, {count} changed</source>
        <translation>{fields}, modifications&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{heading}, unfolded</source>
        <translation>{heading}, dépliée</translation>
    </message>
    <message>
        <source>{heading}, folded, hides {fields}</source>
        <translation>{heading}, repliée, masque {fields}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>will be cleared, was {value}</source>
        <translation>sera vidé, avant&#x202f;: {value}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>avant&#x202f;: vide</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>avant&#x202f;: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>unknown kind of field</source>
        <translation>type de champ inconnu</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>n’est plus proposé</translation>
    </message>
    <message>
        <source>not a tick</source>
        <translation>pas une coche</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>can be read two ways</source>
        <translation>peut se lire de deux façons</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>may be altered</source>
        <translation>peut être altéré</translation>
    </message>
    <message>
        <source>This text can be read as more than one day; write the year with four digits.</source>
        <translation>Ce texte peut se lire comme plusieurs jours différents&#x202f;; écrivez l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>This text can be read two ways: {first}, or {second}.</source>
        <translation>Ce texte peut se lire de deux façons&#x202f;: {first} ou {second}.</translation>
    </message>
    <message>
        <source>This program does not know this kind of field, so it shows the text and keeps it.</source>
        <translation>Ce programme ne connaît pas ce type de champ&#x202f;; il en affiche le texte et le conserve.</translation>
    </message>
    <message>
        <source>This value is no longer offered. It is kept until another one is chosen.</source>
        <translation>Cette valeur n’est plus proposée. Elle est conservée jusqu’à ce qu’une autre soit choisie.</translation>
    </message>
    <message>
        <source>This is not what a tick box stores. It is kept until the box is ticked or cleared.</source>
        <translation>Ce n’est pas ce qu’enregistre une case à cocher. La valeur est conservée jusqu’à ce que la case soit cochée ou décochée.</translation>
    </message>
    <message>
        <source>This text is not a date. The portal keeps it as it is.</source>
        <translation>Ce texte n’est pas une date. Le portail le conserve tel quel.</translation>
    </message>
    <message>
        <source>This text is longer than the portal can store, so it cannot be saved.</source>
        <translation>Ce texte est plus long que ce que le portail peut conserver&#x202f;; il ne peut donc pas être enregistré.</translation>
    </message>
    <message>
        <source>This text has characters, such as emoji, that many portals replace or cannot store.</source>
        <translation>Ce texte contient des caractères, comme des émojis, que beaucoup de portails remplacent ou ne peuvent pas conserver.</translation>
    </message>
    <message>
        <source>The portal takes this text for a date with a time zone and may store it otherwise.</source>
        <translation>Le portail prend ce texte pour une date avec un fuseau horaire et peut la conserver autrement.</translation>
    </message>
    <message>
        <source>The portal removes the blanks around this text when it stores it.</source>
        <translation>Le portail retire les espaces autour de ce texte en le conservant.</translation>
    </message>
</context>
<context>
    <name>CustomFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>CustomFieldTable</name>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>DeleteJournalDialog</name>
    <message>
        <source>Delete the journal</source>
        <translation>Supprimer le journal</translation>
    </message>
    <message>
        <source>Delete &amp;all journals</source>
        <translation>Supprimer &amp;tous les journaux</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;conserver</translation>
    </message>
    <message>
        <source>&amp;Delete this journal</source>
        <translation>&amp;Supprimer ce journal</translation>
    </message>
    <message>
        <source>All journals are those of every case, portal and user on this computer.</source>
        <translation>Tous les journaux sont ceux de chaque dossier, portail et utilisateur sur cet ordinateur.</translation>
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
        <translation>Votre brouillon est de nouveau là ({time})</translation>
    </message>
    <message>
        <source>Meanwhile others have made of the case:</source>
        <translation>Entre-temps, d’autres ont modifié le dossier&#x202f;:</translation>
    </message>
    <message>
        <source>What both you and somebody else have changed is named below; nothing is overwritten.</source>
        <translation>Ce qui a été modifié à la fois par vous et par quelqu’un d’autre est nommé ci-dessous&#x202f;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Nobody has changed the case since.</source>
        <translation>Personne n’a modifié le dossier depuis.</translation>
    </message>
    <message>
        <source>An older draft of this case, from {time}, is kept too. It is offered when the case is opened again after this one is saved or discarded.</source>
        <translation>Un brouillon plus ancien de ce dossier ({time}) est conservé aussi. Il sera proposé quand le dossier sera rouvert après l’enregistrement ou l’abandon de celui-ci.</translation>
    </message>
    <message>
        <source>A draft is kept for you</source>
        <translation>Un brouillon est conservé pour vous</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are kept for you</source>
        <translation>
            <numerusform>%n brouillon est conservé pour vous</numerusform>
            <numerusform>%n brouillons sont conservés pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>•  {case}: {count}, from {time}</source>
        <translation>•  {case}&#x202f;: {count} ({time})</translation>
    </message>
    <message>
        <source>Open “{case}”</source>
        <translation>Ouvrir «&#x202f;{case}&#x202f;»</translation>
    </message>
    <message>
        <source>The case was deleted, or you may no longer see it, so they cannot be saved there. They can be copied as text.</source>
        <translation>Le dossier a été supprimé ou vous ne pouvez plus le voir&#x202f;; vos modifications ne peuvent donc pas y être enregistrées. Elles peuvent être copiées comme texte.</translation>
    </message>
    <message>
        <source>They are on the clipboard as text. The draft stays until you discard it.</source>
        <translation>Elles sont dans le presse-papiers comme texte. Le brouillon reste jusqu’à ce que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>Keep my edits as text</source>
        <translation>Garder mes modifications comme texte</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Your edits of this case are kept</source>
        <translation>Vos modifications de ce dossier sont conservées</translation>
    </message>
    <message>
        <source>What you type is kept in memory only until this works again, which is tried every few seconds. Saving to the portal works as always.</source>
        <translation>Ce que vous saisissez n’est conservé qu’en mémoire jusqu’à ce que cela fonctionne de nouveau&#x202f;; un essai a lieu toutes les quelques secondes. L’enregistrement sur le portail fonctionne comme toujours.</translation>
    </message>
    <message>
        <source>Drafts cannot be kept on this computer at the moment</source>
        <translation>Les brouillons ne peuvent pas être conservés sur cet ordinateur pour le moment</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The folder of the drafts cannot be written to.</source>
        <translation>Impossible d’écrire dans le répertoire des brouillons.</translation>
    </message>
    <message>
        <source>The drafts were written by a newer version of Casedesk, and are left as they are.</source>
        <translation>Les brouillons ont été écrits par une version plus récente de Casedesk et sont laissés tels quels.</translation>
    </message>
    <message>
        <source>Another program is holding the file of the drafts.</source>
        <translation>Un autre programme occupe le fichier des brouillons.</translation>
    </message>
    <message>
        <source>The file of the drafts cannot be used.</source>
        <translation>Le fichier des brouillons est inutilisable.</translation>
    </message>
    <message>
        <source>The file of the drafts is damaged</source>
        <translation>Le fichier des brouillons est endommagé</translation>
    </message>
    <message>
        <source>It was left as it is, for somebody may still read something from it, and a new one was begun. What is typed now is kept there.</source>
        <translation>Il a été laissé tel quel, car on peut peut-être encore en lire une partie, et un nouveau a été commencé. Ce qui est saisi maintenant y est conservé.</translation>
    </message>
    <message>
        <source>{title} (case {number})</source>
        <translation>{title} (dossier {number})</translation>
    </message>
    <message>
        <source>Title: {text}</source>
        <translation>Titre&#x202f;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>From this case only: the contact itself stays.</source>
        <translation>De ce dossier seulement&#x202f;: le contact lui-même reste.</translation>
    </message>
    <message>
        <source>From this case only: other cases keep the tag.</source>
        <translation>De ce dossier seulement&#x202f;: les autres dossiers gardent l’étiquette.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The portal keeps no longer text here. This one will end with “{end}”.</source>
        <translation>Le portail ne conserve pas de texte plus long ici. Celui-ci se terminera par «&#x202f;{end}&#x202f;».</translation>
    </message>
    <message>
        <source>Cut at {limit} characters</source>
        <translation>Coupé à {limit} caractères</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Espaces retirés</translation>
    </message>
    <message>
        <source>The portal removes blanks around a text.</source>
        <translation>Le portail retire les espaces autour d’un texte.</translation>
    </message>
    <message>
        <source>The portal reads such a text as a date and writes it in another way.</source>
        <translation>Le portail lit un tel texte comme une date et l’écrit autrement.</translation>
    </message>
    <message>
        <source>The portal’s database may not be able to store some of the characters.</source>
        <translation>La base de données du portail ne peut peut-être pas conserver certains des caractères.</translation>
    </message>
    <message>
        <source>May be stored differently</source>
        <translation>Peut être conservé autrement</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see the case, and the list of people is given up.</source>
        <translation>Tous ceux qui ont accès au CRM verront le dossier, et la liste des personnes est abandonnée.</translation>
    </message>
    <message>
        <source>Everyone with CRM access will see the case: up to 1 more person. The list of people is given up.</source>
        <translation>Tous ceux qui ont accès au CRM verront le dossier&#x202f;: jusqu’à 1 personne de plus. La liste des personnes est abandonnée.</translation>
    </message>
    <message numerus="yes">
        <source>Everyone with CRM access will see the case: up to %n more people. The list of people is given up.</source>
        <translation>
            <numerusform>Tous ceux qui ont accès au CRM verront le dossier&#x202f;: jusqu’à %n personne de plus. La liste des personnes est abandonnée.</numerusform>
            <numerusform>Tous ceux qui ont accès au CRM verront le dossier&#x202f;: jusqu’à %n personnes de plus. La liste des personnes est abandonnée.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} will see the case.</source>
        <translation>Pourront voir le dossier&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Only the people on the list and CRM administrators will still see the case.</source>
        <translation>Seules les personnes de la liste et les administrateurs du CRM verront encore le dossier.</translation>
    </message>
    <message>
        <source>No longer on the list: {names}. Only CRM administrators see it without being on it.</source>
        <translation>Ne sont plus sur la liste&#x202f;: {names}. Seuls les administrateurs du CRM le voient sans y figurer.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>The portal takes this only from the author of the case and from CRM administrators.</source>
        <translation>Le portail n’accepte cela que de l’auteur du dossier et des administrateurs du CRM.</translation>
    </message>
    <message>
        <source>Nobody is mailed</source>
        <translation>Aucun e-mail envoyé</translation>
    </message>
    <message>
        <source>There is nobody but you on the list.</source>
        <translation>Il n’y a que vous sur la liste.</translation>
    </message>
    <message>
        <source>To everybody on the list, not only to those who are new: {names}.</source>
        <translation>À tous ceux qui sont sur la liste, pas seulement aux nouveaux&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>You are added</source>
        <translation>Le portail vous ajoute</translation>
    </message>
    <message>
        <source>The portal puts whoever saves a private case on its list, administrators too.</source>
        <translation>Le portail met sur la liste quiconque enregistre un dossier privé, même un administrateur.</translation>
    </message>
    <message>
        <source>{name} created the case and stays on its list: an author who is not on it could change the case without seeing it.</source>
        <translation>{name} a créé le dossier et reste sur sa liste&#x202f;: un auteur qui n’y figure pas pourrait modifier le dossier sans le voir.</translation>
    </message>
    <message>
        <source>Author kept</source>
        <translation>Auteur conservé</translation>
    </message>
    <message>
        <source>An entry is lost</source>
        <translation>Une entrée est perdue</translation>
    </message>
    <message>
        <source>The list holds a removed profile: somebody who was deleted, or a whole group. It cannot be sent back, so its access ends.</source>
        <translation>La liste contient un profil supprimé&#x202f;: une personne supprimée ou tout un groupe. Il ne peut pas être renvoyé&#x202f;; son accès prend donc fin.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The portal wants a code as well</source>
        <translation>Le portail demande aussi un code</translation>
    </message>
    <message>
        <source>E-mail and password are right. Sign in again and give the code.</source>
        <translation>L’e-mail et le mot de passe sont corrects. Connectez-vous de nouveau et donnez le code.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>The portal no longer knows this session. Sign in again to go on.</source>
        <translation>Le portail ne connaît plus cette session. Connectez-vous de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in</source>
        <translation>Trop de tentatives de connexion</translation>
    </message>
    <message>
        <source>The portal takes the next one in one second. Until then even a right one fails.</source>
        <translation>Le portail accepte la prochaine dans une seconde. D’ici là, même une tentative correcte échoue.</translation>
    </message>
    <message numerus="yes">
        <source>The portal takes the next one in %n seconds. Until then even a right one fails, so wait before you try again.</source>
        <translation>
            <numerusform>Le portail accepte la prochaine dans %n seconde. D’ici là, même une tentative correcte échoue&#x202f;; attendez donc avant de réessayer.</numerusform>
            <numerusform>Le portail accepte la prochaine dans %n secondes. D’ici là, même une tentative correcte échoue&#x202f;; attendez donc avant de réessayer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal did not sign you in</source>
        <translation>Le portail ne vous a pas connecté</translation>
    </message>
    <message>
        <source>It does not clearly say why: e-mail or password may be wrong, it may let nobody in from here, or it has a fault. The details have its own words.</source>
        <translation>Il ne dit pas clairement pourquoi&#x202f;: l’e-mail ou le mot de passe est peut-être faux, il n’admet peut-être personne depuis ici, ou il est en panne. Les détails donnent ses propres mots.</translation>
    </message>
    <message>
        <source>This token is somebody else&apos;s</source>
        <translation>Ce jeton appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>It is good, but not for the user whose session has ended.</source>
        <translation>Il est valable, mais pas pour l’utilisateur dont la session a pris fin.</translation>
    </message>
    <message>
        <source>The portal refused the sign-in</source>
        <translation>Le portail a refusé la connexion</translation>
    </message>
    <message>
        <source>E-mail, password or code is wrong. After five attempts within a minute the portal lets nobody try for a minute.</source>
        <translation>L’e-mail, le mot de passe ou le code est faux. Après cinq tentatives en une minute, le portail n’en admet plus aucune pendant une minute.</translation>
    </message>
    <message>
        <source>The portal asks for a pause</source>
        <translation>Le portail demande une pause</translation>
    </message>
    <message>
        <source>It gets too many requests. Try again in one second.</source>
        <translation>Il reçoit trop de requêtes. Réessayez dans une seconde.</translation>
    </message>
    <message numerus="yes">
        <source>It gets too many requests. Try again in %n seconds.</source>
        <translation>
            <numerusform>Il reçoit trop de requêtes. Réessayez dans %n seconde.</numerusform>
            <numerusform>Il reçoit trop de requêtes. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal did not answer in time</source>
        <translation>Le portail n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The request was sent, but nobody knows yet whether it was carried out.</source>
        <translation>La requête a été envoyée, mais on ne sait pas encore si elle a été exécutée.</translation>
    </message>
    <message>
        <source>The portal has a fault</source>
        <translation>Le portail est en panne</translation>
    </message>
    <message>
        <source>It broke down while answering. Try again; if it goes on, tell its administrator.</source>
        <translation>Une erreur s’y est produite pendant la réponse. Réessayez&#x202f;; si cela continue, informez son administrateur.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La réponse n’a pas de sens</translation>
    </message>
    <message>
        <source>What came back is not what a portal answers. A sign-in page or a proxy may be on the way. The details say what was received.</source>
        <translation>Ce qui est revenu n’est pas ce que répond un portail. Une page de connexion ou un proxy se trouve peut-être sur le trajet. Les détails disent ce qui a été reçu.</translation>
    </message>
    <message>
        <source>The portal does not allow this</source>
        <translation>Le portail ne le permet pas</translation>
    </message>
    <message>
        <source>You do not have the right to do it.</source>
        <translation>Vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Cela n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Cela a été supprimé, ou vous ne pouvez plus le voir.</translation>
    </message>
    <message>
        <source>The portal did not accept the values</source>
        <translation>Le portail n’a pas accepté les valeurs</translation>
    </message>
    <message>
        <source>One of them has a form that it does not understand.</source>
        <translation>L’une d’elles a une forme qu’il ne comprend pas.</translation>
    </message>
    <message>
        <source>The portal cannot prove who it is</source>
        <translation>Le portail ne peut pas prouver son identité</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate has changed</source>
        <translation>Le certificat du portail a changé</translation>
    </message>
    <message>
        <source>It is not the one that you have accepted. Somebody may be listening in. Nothing was sent. Ask the portal&apos;s administrator before you go on.</source>
        <translation>Ce n’est pas celui que vous avez accepté. Quelqu’un est peut-être à l’écoute. Rien n’a été envoyé. Demandez à l’administrateur du portail avant de continuer.</translation>
    </message>
    <message>
        <source>The file with certificates cannot be used</source>
        <translation>Le fichier de certificats est inutilisable</translation>
    </message>
    <message>
        <source>It is missing, cannot be read, or holds no certificate in PEM form. Nothing was sent. Choose another file for this portal, or none.</source>
        <translation>Il manque, ne peut pas être lu ou ne contient aucun certificat au format PEM. Rien n’a été envoyé. Choisissez un autre fichier pour ce portail, ou aucun.</translation>
    </message>
    <message>
        <source>This address is not encrypted</source>
        <translation>Cette adresse n’est pas chiffrée</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password and every case. Nothing was sent. Use https://, or say for this connection that it may be without.</source>
        <translation>Avec http://, n’importe qui sur le trajet pourrait lire le mot de passe et tous les dossiers. Rien n’a été envoyé. Utilisez https://, ou indiquez pour cette connexion qu’elle peut s’en passer.</translation>
    </message>
    <message>
        <source>The portal cannot be reached</source>
        <translation>Le portail est inaccessible</translation>
    </message>
    <message>
        <source>There is no connection to it at the moment. Check the network and try again.</source>
        <translation>Il n’y a pas de connexion avec lui pour le moment. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>Fingerprint accepted before: {fingerprint}</source>
        <translation>Empreinte acceptée auparavant&#x202f;: {fingerprint}</translation>
    </message>
    <message>
        <source>It has signed its certificate itself, so nobody vouches for it. Nothing was sent. Compare the fingerprint with its administrator&apos;s before you accept it.</source>
        <translation>Il a signé lui-même son certificat, si bien que personne ne s’en porte garant. Rien n’a été envoyé. Comparez l’empreinte avec celle de son administrateur avant de l’accepter.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for its certificate. Nothing was sent. Compare the fingerprint, or choose the file of your company&apos;s certificate authority.</source>
        <translation>Personne à qui cet ordinateur fait confiance ne se porte garant de son certificat. Rien n’a été envoyé. Comparez l’empreinte, ou choisissez le fichier de l’autorité de certification de votre société.</translation>
    </message>
    <message>
        <source>Its certificate has run out. Nothing was sent. Tell its administrator, and check the date of this computer.</source>
        <translation>Son certificat a expiré. Rien n’a été envoyé. Informez son administrateur et vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Nothing was sent. Check the date of this computer.</source>
        <translation>Son certificat n’est pas encore valide. Rien n’a été envoyé. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate is for another name than this address. Nothing was sent. Check the address.</source>
        <translation>Son certificat est établi pour un autre nom que cette adresse. Rien n’a été envoyé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Its certificate does not pass the checks of this computer. Nothing was sent. The details say why.</source>
        <translation>Son certificat ne passe pas les contrôles de cet ordinateur. Rien n’a été envoyé. Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password</source>
        <translation>Le proxy demande un utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Without them, or with these, it lets nothing through. The portal was not asked. Check them in the settings of this connection.</source>
        <translation>Sans eux, ou avec ceux-ci, il ne laisse rien passer. Le portail n’a pas été interrogé. Vérifiez-les dans les paramètres de cette connexion.</translation>
    </message>
    <message>
        <source>The proxy does not let this through</source>
        <translation>Le proxy ne laisse pas passer</translation>
    </message>
    <message>
        <source>It cannot be reached, or it refuses this portal. The portal was not asked. Check the proxy in the settings of this connection.</source>
        <translation>Il est inaccessible ou refuse ce portail. Le portail n’a pas été interrogé. Vérifiez le proxy dans les paramètres de cette connexion.</translation>
    </message>
    <message>
        <source>The portal points to another address</source>
        <translation>Le portail renvoie à une autre adresse</translation>
    </message>
    <message>
        <source>It says that what was asked for is at {address}. Nobody has followed, for you have not signed in there. If you trust that address, connect to it.</source>
        <translation>Il dit que ce qui a été demandé se trouve à {address}. Ce renvoi n’a pas été suivi, car vous ne vous êtes pas connecté là-bas. Si vous faites confiance à cette adresse, connectez-vous-y.</translation>
    </message>
</context>
<context>
    <name>FactorPage</name>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Key for your app</source>
        <translation>C&amp;lé pour votre application</translation>
    </message>
    <message>
        <source>+49 151 23456789</source>
        <translation>+33 6 39 98 12 34</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>Numéro de &amp;mobile</translation>
    </message>
    <message>
        <source>Type the number with its country, for example +49 151 23456789.</source>
        <translation>Saisissez le numéro avec l’indicatif du pays, par exemple +33 6 39 98 12 34.</translation>
    </message>
</context>
<context>
    <name>FieldPainter</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget copies</source>
        <translation>Oublier les copies</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Les &amp;conserver</translation>
    </message>
    <message>
        <source>&amp;Delete the copies</source>
        <translation>&amp;Supprimer les copies</translation>
    </message>
    <message>
        <source>Forget what was read of the portals?</source>
        <translation>Oublier ce qui a été lu des portails&#x202f;?</translation>
    </message>
    <message>
        <source>Cases and lists that this computer keeps for times without a connection are deleted, those of all portals and accounts. Drafts and the journal stay, and so does everything on the portals.</source>
        <translation>Les dossiers et les listes que cet ordinateur conserve pour les moments sans connexion sont supprimés, ceux de tous les portails et de tous les comptes. Les brouillons et le journal restent, ainsi que tout ce qui se trouve sur les portails.</translation>
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
        <translation>Identique</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>It is empty now.</source>
        <translation>Vide maintenant.</translation>
    </message>
    <message>
        <source>It is now “{value}”.</source>
        <translation>Maintenant&#x202f;: «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>You may not change this.</source>
        <translation>Vous ne pouvez pas modifier cela.</translation>
    </message>
    <message>
        <source>The portal no longer has this field.</source>
        <translation>Le portail n’a plus ce champ.</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Dans le formulaire</translation>
    </message>
    <message>
        <source>Save to store it.</source>
        <translation>Enregistrez pour le conserver sur le portail.</translation>
    </message>
    <message>
        <source>{time} · {name}</source>
        <translation>{time} · {name}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>What was asked for: {changes}</source>
        <translation>Ce qui a été demandé&#x202f;: {changes}</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Maintenant sur le portail</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Après ({time})</translation>
    </message>
    <message>
        <source>Asked for at {time}</source>
        <translation>Demandé ({time})</translation>
    </message>
    <message>
        <source>Before {time}</source>
        <translation>Avant ({time})</translation>
    </message>
    <message>
        <source>New saves are not kept. What was kept before stays on this computer until you delete it.</source>
        <translation>Les nouveaux enregistrements ne sont pas conservés. Ce qui a été conservé avant reste sur cet ordinateur jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>Before, after, time and your name; on this computer only, for nobody but you</source>
        <translation>Avant, après, heure et votre nom&#x202f;; sur cet ordinateur seulement, pour personne d’autre que vous</translation>
    </message>
    <message>
        <source>Before, after, time and your name; on this computer only, for nobody but you: {file}</source>
        <translation>Avant, après, heure et votre nom&#x202f;; sur cet ordinateur seulement, pour personne d’autre que vous&#x202f;: {file}</translation>
    </message>
    <message>
        <source>No save of this case was kept, and the journal is off.</source>
        <translation>Aucun enregistrement de ce dossier n’a été conservé, et le journal est désactivé.</translation>
    </message>
    <message>
        <source>No save of this case yet. Each one will be kept here, to compare and to bring back what was before.</source>
        <translation>Aucun enregistrement de ce dossier pour l’instant. Chacun sera conservé ici, pour comparer et pour restaurer ce qui était avant.</translation>
    </message>
    <message>
        <source>This case is large, so only its newest saves are shown. An export holds all of them.</source>
        <translation>Ce dossier est volumineux&#x202f;; seuls ses enregistrements les plus récents sont affichés. Une exportation les contient tous.</translation>
    </message>
    <message>
        <source>Delete the journal of “{case}”?</source>
        <translation>Supprimer le journal de «&#x202f;{case}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>1 save kept on this computer is deleted and cannot be brought back. The case on the portal is not touched.</source>
        <translation>1 enregistrement conservé sur cet ordinateur est supprimé et ne peut pas être restauré. Le dossier sur le portail n’est pas touché.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves kept on this computer are deleted and cannot be brought back. The case on the portal is not touched.</source>
        <translation>
            <numerusform>%n enregistrement conservé sur cet ordinateur est supprimé et ne peut pas être restauré. Le dossier sur le portail n’est pas touché.</numerusform>
            <numerusform>%n enregistrements conservés sur cet ordinateur sont supprimés et ne peuvent pas être restaurés. Le dossier sur le portail n’est pas touché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving to the portal works as always.</source>
        <translation>L’enregistrement sur le portail fonctionne comme toujours.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>1 save is missing in the journal. It is kept in memory and tried again until the program ends. Saving to the portal works as always.</source>
        <translation>1 enregistrement manque dans le journal. Il est gardé en mémoire et retenté jusqu’à la fin du programme. L’enregistrement sur le portail fonctionne comme toujours.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves are missing in the journal. They are kept in memory and tried again until the program ends. Saving to the portal works as always.</source>
        <translation>
            <numerusform>%n enregistrement manque dans le journal. Il est gardé en mémoire et retenté jusqu’à la fin du programme. L’enregistrement sur le portail fonctionne comme toujours.</numerusform>
            <numerusform>%n enregistrements manquent dans le journal. Ils sont gardés en mémoire et retentés jusqu’à la fin du programme. L’enregistrement sur le portail fonctionne comme toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be used at the moment</source>
        <translation>Le journal est inutilisable pour le moment</translation>
    </message>
    <message>
        <source>The file of the journal is damaged</source>
        <translation>Le fichier du journal est endommagé</translation>
    </message>
    <message>
        <source>It was left as it is, for somebody may still read something from it, and a new one was begun. Saves are kept there from now on.</source>
        <translation>Il a été laissé tel quel, car on peut peut-être encore en lire une partie, et un nouveau a été commencé. Les enregistrements y sont conservés désormais.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le fichier ou dans son répertoire.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Casedesk, and is left as it is.</source>
        <translation>Il a été écrit par une version plus récente de Casedesk et est laissé tel quel.</translation>
    </message>
    <message>
        <source>Another program is holding its file.</source>
        <translation>Un autre programme occupe son fichier.</translation>
    </message>
    <message>
        <source>Its file cannot be used.</source>
        <translation>Son fichier est inutilisable.</translation>
    </message>
    <message>
        <source>1 save was written to {file}</source>
        <translation>1 enregistrement a été écrit dans {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n saves were written to {file}</source>
        <translation>
            <numerusform>%n enregistrement a été écrit dans {file}</numerusform>
            <numerusform>%n enregistrements ont été écrits dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The journals of all cases were deleted</source>
        <translation>Les journaux de tous les dossiers ont été supprimés</translation>
    </message>
    <message>
        <source>The journal of this case was deleted</source>
        <translation>Le journal de ce dossier a été supprimé</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>&amp;Keep each save in the journal</source>
        <translation>Conserver c&amp;haque enregistrement dans le journal</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Saves of this case</source>
        <translation>Enregistrements de ce dossier</translation>
    </message>
    <message>
        <source>Export the journal of this case</source>
        <translation>Exporter le journal de ce dossier</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link to a case</source>
        <translation>Lien vers un dossier</translation>
    </message>
    <message>
        <source>&amp;Sign in there…</source>
        <translation>&amp;S’y connecter…</translation>
    </message>
    <message>
        <source>This link leads to another portal</source>
        <translation>Ce lien mène à un autre portail</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>This link is not followed</source>
        <translation>Ce lien n’est pas suivi</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>It is about case #{case} on {portal}. You are on the practice portal. Nothing has been sent there. Sign in there only if you know this portal.</source>
        <translation>Il concerne le dossier #{case} sur {portal}. Vous êtes sur le portail d’exercice. Rien n’y a été envoyé. Ne vous y connectez que si vous connaissez ce portail.</translation>
    </message>
    <message>
        <source>It is about case #{case} on {portal}. You are working on {here}. Nothing has been sent there. Sign in there only if you know this portal; what you have changed here is kept as drafts.</source>
        <translation>Il concerne le dossier #{case} sur {portal}. Vous travaillez sur {here}. Rien n’a été envoyé à l’autre portail. Ne vous y connectez que si vous le connaissez&#x202f;; ce que vous avez modifié ici est conservé comme brouillons.</translation>
    </message>
    <message>
        <source>It is no link to a case. Such a link looks like {example}. Nothing was sent anywhere.</source>
        <translation>Ce n’est pas un lien vers un dossier. Un tel lien ressemble à {example}. Rien n’a été envoyé nulle part.</translation>
    </message>
    <message>
        <source>The portal that it names has no address that the program goes to: it must begin with https:// and hold no password. Nothing was sent anywhere.</source>
        <translation>Le portail qu’il nomme n’a pas une adresse à laquelle le programme se rend&#x202f;: elle doit commencer par https:// et ne contenir aucun mot de passe. Rien n’a été envoyé nulle part.</translation>
    </message>
    <message>
        <source>It names no case, or one that cannot be. Nothing was sent anywhere.</source>
        <translation>Il ne nomme aucun dossier, ou un dossier qui ne peut pas exister. Rien n’a été envoyé nulle part.</translation>
    </message>
    <message>
        <source>It asks for more than to open one case, which links may not do. Nothing was sent anywhere.</source>
        <translation>Il demande plus que d’ouvrir un dossier, ce que les liens ne peuvent pas faire. Rien n’a été envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links to this case</source>
        <translation>Liens vers ce dossier</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;web address</source>
        <translation>Copier l’adresse &amp;web</translation>
    </message>
    <message>
        <source>Copy link for &amp;Casedesk</source>
        <translation>Copier le lien pour &amp;Casedesk</translation>
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
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The pasted names could not be looked up. Paste them again.</source>
        <translation>Les noms collés n’ont pas pu être recherchés. Collez-les de nouveau.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne n’a été trouvé</translation>
    </message>
    <message>
        <source>{contact} (already added)</source>
        <translation>{contact} (déjà ajouté)</translation>
    </message>
    <message numerus="yes">
        <source>%n found: choose one</source>
        <translation>
            <numerusform>%n résultat&#x202f;: choisissez-en un</numerusform>
            <numerusform>%n résultats&#x202f;: choisissez-en un</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeanwhileNotice</name>
    <message>
        <source>This has changed on the portal as well. Yours stays until you decide or save:</source>
        <translation>Ceci a changé aussi sur le portail. Votre version reste jusqu’à ce que vous décidiez ou enregistriez&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n things have changed on the portal as well. Yours stay until you decide or save:</source>
        <translation>
            <numerusform>%n élément a changé aussi sur le portail. Votre version reste jusqu’à ce que vous décidiez ou enregistriez&#x202f;:</numerusform>
            <numerusform>%n éléments ont changé aussi sur le portail. Vos versions restent jusqu’à ce que vous décidiez ou enregistriez&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more, which saving asks about</source>
        <translation>et 1 de plus, sur lequel l’enregistrement vous interrogera</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which saving asks about</source>
        <translation>
            <numerusform>et %n de plus, sur lequel l’enregistrement vous interrogera</numerusform>
            <numerusform>et %n de plus, sur lesquels l’enregistrement vous interrogera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Retirer le participant</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Add a person or company…</source>
        <translation>Ajouter une personne ou une société…</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Personne ne participe pour l’instant.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep participant</source>
        <translation>Garder le participant</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contact sans nom</translation>
    </message>
    <message>
        <source>private contact</source>
        <translation>contact privé</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>déjà ajouté</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>sera ajouté</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>sera retiré</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participant</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>1 participant after saving ({signs})</source>
        <translation>1 participant après l’enregistrement ({signs})</translation>
    </message>
    <message numerus="yes">
        <source>%n participants after saving ({signs})</source>
        <translation>
            <numerusform>%n participant après l’enregistrement ({signs})</numerusform>
            <numerusform>%n participants après l’enregistrement ({signs})</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more participant came from the portal without a name and stays as it is.</source>
        <translation>1 autre participant est venu du portail sans nom et reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n more participants came from the portal without a name and stay as they are.</source>
        <translation>
            <numerusform>%n autre participant est venu du portail sans nom et reste tel quel.</numerusform>
            <numerusform>%n autres participants sont venus du portail sans nom et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up 1 pasted name…</source>
        <translation>Recherche de 1 nom collé…</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %n pasted names…</source>
        <translation>
            <numerusform>Recherche de %n nom collé…</numerusform>
            <numerusform>Recherche de %n noms collés…</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of 1 pasted name found</source>
        <translation>Trouvés&#x202f;: {found} sur 1 nom collé</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n pasted names found</source>
        <translation>
            <numerusform>Trouvés&#x202f;: {found} sur %n nom collé</numerusform>
            <numerusform>Trouvés&#x202f;: {found} sur %n noms collés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Ajouter des participants</translation>
    </message>
    <message>
        <source>Add 1 participant</source>
        <translation>Ajouter 1 participant</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participants</source>
        <translation>
            <numerusform>Ajouter %n participant</numerusform>
            <numerusform>Ajouter %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>This case is shown as it was read at {moment}.</source>
        <translation>Ce dossier est affiché tel qu’il a été lu ({moment}).</translation>
    </message>
    <message>
        <source>What you change is kept as a draft on this computer. Nothing is sent before the portal answers again and you save.</source>
        <translation>Ce que vous modifiez est conservé comme brouillon sur cet ordinateur. Rien n’est envoyé avant que le portail réponde de nouveau et que vous enregistriez.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>One case has changes that are not saved.</source>
        <translation>Un dossier a des modifications non enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have changes that are not saved.</source>
        <translation>
            <numerusform>%n dossier a des modifications non enregistrées.</numerusform>
            <numerusform>%n dossiers ont des modifications non enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Les afficher…</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>De nouveau connecté</translation>
    </message>
    <message>
        <source>These cases are shown as they were read until {moment}.</source>
        <translation>Ces dossiers sont affichés tels qu’ils étaient à la dernière lecture ({moment}).</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Allow connections without encr&amp;yption</source>
        <translation>Autoriser les connexions &amp;non chiffrées</translation>
    </message>
    <message>
        <source>For&amp;get this certificate</source>
        <translation>&amp;Oublier ce certificat</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>&amp;Format des réponses</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy add&amp;ress and port</source>
        <translation>A&amp;dresse et port du proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>&amp;Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>&amp;Mot de passe du proxy</translation>
    </message>
    <message>
        <source>File with &amp;certificates of your company</source>
        <translation>Fichier de &amp;certificats de votre société</translation>
    </message>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>File with certificates</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Mail and text messages of the practice portal</source>
        <translation>E-mails et SMS du portail d’exercice</translation>
    </message>
    <message>
        <source>Nothing yet. Give somebody access to a private case, tick “Notify by e-mail” and save: the mail appears here. So do the codes of those who sign in with a text message.</source>
        <translation>Rien pour l’instant. Donnez à quelqu’un l’accès à un dossier privé, cochez «&#x202f;Prévenir par e-mail&#x202f;» et enregistrez&#x202f;: l’e-mail apparaît ici. Il en va de même des codes de ceux qui se connectent avec un SMS.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Outbox of the practice portal</source>
        <translation>Boîte d’envoi du portail d’exercice</translation>
    </message>
    <message>
        <source>What a real portal would have sent. Nothing leaves this computer.</source>
        <translation>Ce qu’un vrai portail aurait envoyé. Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PendingDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Open each case, look at what others have changed meanwhile, and save it.</source>
        <translation>Ouvrez chaque dossier, regardez ce que d’autres ont modifié entre-temps et enregistrez-le.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>et un de plus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWithAccess</name>
    <message>
        <source>People with access</source>
        <translation>Personnes ayant accès</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a person or group…</source>
        <translation>Ajouter une personne ou un groupe…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep person</source>
        <translation>Garder la personne</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Retirer la personne</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>&amp;Where you work</source>
        <translation>&amp;Où vous travaillez</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>&amp;Paramètres de connexion…</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Portal administrator: sees and changes every case, private ones too</source>
        <translation>Administrateur du portail&#x202f;: voit et modifie tous les dossiers, même privés</translation>
    </message>
    <message>
        <source>CRM administrator: sees and changes every case, but rules only the CRM</source>
        <translation>Administrateur du CRM&#x202f;: voit et modifie tous les dossiers, mais ne gère que le CRM</translation>
    </message>
    <message>
        <source>Author of “Exhibition organization”: changes all of it, also who sees it</source>
        <translation>Auteur de «&#x202f;Exhibition organization&#x202f;»&#x202f;: en modifie tout, y compris qui le voit</translation>
    </message>
    <message>
        <source>On the list of “Exhibition organization”: changes it, but not who sees it</source>
        <translation>Sur la liste de «&#x202f;Exhibition organization&#x202f;»&#x202f;: le modifie, mais pas qui le voit</translation>
    </message>
    <message>
        <source>Outsider: “Exhibition organization” is private, and hidden here</source>
        <translation>Extérieur&#x202f;: «&#x202f;Exhibition organization&#x202f;» est privé et masqué ici</translation>
    </message>
    <message>
        <source>Guest: cannot open the CRM, and sees how the portal refuses</source>
        <translation>Invité&#x202f;: ne peut pas ouvrir le CRM et voit comment le portail refuse</translation>
    </message>
    <message>
        <source>Signs in with a code from an app, which here always shows 000000</source>
        <translation>Se connecte avec un code d’une application, qui affiche ici toujours 000000</translation>
    </message>
    <message>
        <source>Signs in with a code from a text message, which lies in the Outbox</source>
        <translation>Se connecte avec un code reçu par SMS, qui se trouve dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Has to give a telephone number first; the code then lies in the Outbox</source>
        <translation>Doit d’abord donner un numéro de téléphone&#x202f;; le code se trouve ensuite dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>you are this person now</source>
        <translation>vous êtes cette personne en ce moment</translation>
    </message>
    <message>
        <source>To {people}</source>
        <translation>À {people}</translation>
    </message>
    <message>
        <source>{code} is your code</source>
        <translation>{code} est votre code</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
</context>
<context>
    <name>PracticePeopleDialog</name>
    <message>
        <source>Practise as…</source>
        <translation>S’exercer en tant que…</translation>
    </message>
    <message>
        <source>People of the practice portal</source>
        <translation>Personnes du portail d’exercice</translation>
    </message>
    <message>
        <source>Nobody is here yet: the practice portal is still being filled.</source>
        <translation>Il n’y a encore personne&#x202f;: le portail d’exercice est en cours de remplissage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Practise as this person</source>
        <translation>S’&amp;exercer en tant que cette personne</translation>
    </message>
    <message>
        <source>The same portal looks different to each of them. Changes already saved stay.</source>
        <translation>Le même portail se présente autrement à chacune d’elles. Les modifications déjà enregistrées restent.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There was nothing to save</source>
        <translation>Il n’y avait rien à enregistrer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved, but the portal keeps something else</source>
        <translation>Enregistré, mais le portail conserve autre chose</translation>
    </message>
    <message>
        <source>Only a part was saved</source>
        <translation>Une partie seulement a été enregistrée</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nobody knows yet what was saved</source>
        <translation>On ne sait pas encore ce qui a été enregistré</translation>
    </message>
    <message>
        <source>You stopped the save before its last step.</source>
        <translation>Vous avez arrêté l’enregistrement avant sa dernière étape.</translation>
    </message>
    <message>
        <source>{step}: {happened}. {remedy}</source>
        <translation>{step}&#x202f;: {happened}. {remedy}</translation>
    </message>
    <message>
        <source>The portal had stored another access than it was sent; it was set right at once.</source>
        <translation>Le portail avait conservé un autre accès que celui qui lui a été envoyé&#x202f;; il a été rectifié aussitôt.</translation>
    </message>
    <message>
        <source>The portal has stored another access than it was sent, and setting it right failed. Check who sees the case now.</source>
        <translation>Le portail a conservé un autre accès que celui qui lui a été envoyé, et la rectification a échoué. Vérifiez qui voit le dossier maintenant.</translation>
    </message>
    <message>
        <source>Everyone with CRM access sees this case now.</source>
        <translation>Tous ceux qui ont accès au CRM voient maintenant ce dossier.</translation>
    </message>
    <message>
        <source>Only {names} and CRM administrators see this case now.</source>
        <translation>Seuls {names} et les administrateurs du CRM voient maintenant ce dossier.</translation>
    </message>
    <message>
        <source>Whether the people with access were told by e-mail is not known.</source>
        <translation>On ne sait pas si les personnes ayant accès ont été prévenues par e-mail.</translation>
    </message>
    <message>
        <source>The form shows what is stored; what is still marked as changed was not saved.</source>
        <translation>Le formulaire montre ce qui est conservé&#x202f;; ce qui est encore marqué comme modifié n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Your changes are still in the form.</source>
        <translation>Vos modifications sont toujours dans le formulaire.</translation>
    </message>
    <message>
        <source>The case could not be read back. Your changes are still in the form; saving again first looks at what is stored.</source>
        <translation>Le dossier n’a pas pu être relu. Vos modifications sont toujours dans le formulaire&#x202f;; un nouvel enregistrement regarde d’abord ce qui est conservé.</translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <translation>{what} {why}</translation>
    </message>
    <message>
        <source>Title: the portal keeps “{text}”.</source>
        <translation>Titre&#x202f;: le portail conserve «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>{field}: the portal keeps nothing.</source>
        <translation>{field}&#x202f;: le portail ne conserve rien.</translation>
    </message>
    <message>
        <source>{field}: the portal keeps “{text}”.</source>
        <translation>{field}&#x202f;: le portail conserve «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Status: the case is closed.</source>
        <translation>État&#x202f;: le dossier est fermé.</translation>
    </message>
    <message>
        <source>Status: the case is open.</source>
        <translation>État&#x202f;: le dossier est ouvert.</translation>
    </message>
    <message>
        <source>Access: everyone with CRM access sees the case.</source>
        <translation>Accès&#x202f;: tous ceux qui ont accès au CRM voient le dossier.</translation>
    </message>
    <message>
        <source>Access: the case is private.</source>
        <translation>Accès&#x202f;: le dossier est privé.</translation>
    </message>
    <message>
        <source>E-mail: nobody was told.</source>
        <translation>E-mail&#x202f;: personne n’a été prévenu.</translation>
    </message>
    <message>
        <source>{name} does not have access.</source>
        <translation>{name} n’a pas accès.</translation>
    </message>
    <message>
        <source>{name} has access.</source>
        <translation>{name} a accès.</translation>
    </message>
    <message>
        <source>{name} is no participant.</source>
        <translation>{name} n’est pas participant.</translation>
    </message>
    <message>
        <source>{name} is a participant.</source>
        <translation>{name} est participant.</translation>
    </message>
    <message>
        <source>The case does not have the tag “{name}”.</source>
        <translation>Le dossier n’a pas l’étiquette «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The case has the tag “{name}”.</source>
        <translation>Le dossier a l’étiquette «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>It keeps no more than 255 characters.</source>
        <translation>Il ne conserve pas plus de 255 caractères.</translation>
    </message>
    <message>
        <source>Its database cannot store some of the characters.</source>
        <translation>Sa base de données ne peut pas conserver certains des caractères.</translation>
    </message>
    <message>
        <source>It removes blanks around a text.</source>
        <translation>Il retire les espaces autour d’un texte.</translation>
    </message>
    <message>
        <source>It reads such a text as a date and writes it in another way.</source>
        <translation>Il lit un tel texte comme une date et l’écrit autrement.</translation>
    </message>
    <message>
        <source>The portal adds whoever saves a private case.</source>
        <translation>Le portail ajoute quiconque enregistre un dossier privé.</translation>
    </message>
    <message>
        <source>The author of a private case keeps access.</source>
        <translation>L’auteur d’un dossier privé garde son accès.</translation>
    </message>
    <message>
        <source>You do not have the right to change this.</source>
        <translation>Vous n’avez pas le droit de modifier cela.</translation>
    </message>
    <message>
        <source>The portal did not take the change.</source>
        <translation>Le portail n’a pas accepté la modification.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time.</source>
        <translation>Quelqu’un d’autre a modifié cela en même temps.</translation>
    </message>
    <message>
        <source>An entry for a removed profile cannot be kept.</source>
        <translation>Une entrée pour un profil supprimé ne peut pas être conservée.</translation>
    </message>
    <message>
        <source>The portal knows this person only as a removed profile.</source>
        <translation>Le portail ne connaît cette personne que comme profil supprimé.</translation>
    </message>
    <message>
        <source>The portal takes it for a tag that it has in another spelling.</source>
        <translation>Le portail la prend pour une étiquette qu’il a sous une autre graphie.</translation>
    </message>
    <message>
        <source>The portal gives no reason.</source>
        <translation>Le portail ne donne pas de raison.</translation>
    </message>
    <message>
        <source>Reading the case back: {reason}</source>
        <translation>Relecture du dossier&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>En&amp;registrer dans un fichier…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Compte rendu</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>It cannot be written there</source>
        <translation>Impossible d’écrire à cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times so far.</source>
        <translation>
            <numerusform>Cela s’est produit %n fois jusqu’ici.</numerusform>
            <numerusform>Cela s’est produit %n fois jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fault in Casedesk</source>
        <translation>Défaut de Casedesk</translation>
    </message>
    <message>
        <source>Something in Casedesk is wrong</source>
        <translation>Quelque chose ne va pas dans Casedesk</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of what you did. Nothing that you typed is lost, and you can go on working. The report says where it happened; it holds nothing of your cases and is sent to nobody by itself.</source>
        <translation>C’est un défaut du programme, non de ce que vous avez fait. Rien de ce que vous avez saisi n’est perdu, et vous pouvez continuer à travailler. Le rapport dit où cela s’est produit&#x202f;; il ne contient rien de vos dossiers et n’est envoyé à personne de lui-même.</translation>
    </message>
    <message>
        <source>Casedesk broke down the last time</source>
        <translation>Casedesk s’est interrompu la dernière fois</translation>
    </message>
    <message>
        <source>The system ended the program. What you had typed is kept as drafts. The report says where it happened; it holds nothing of your cases, is sent to nobody by itself, and is deleted when you close this.</source>
        <translation>Le système a mis fin au programme. Ce que vous aviez saisi est conservé comme brouillons. Le rapport dit où cela s’est produit&#x202f;; il ne contient rien de vos dossiers, n’est envoyé à personne de lui-même et est supprimé quand vous fermez ceci.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics for a report</source>
        <translation>Diagnostic pour un rapport</translation>
    </message>
    <message>
        <source>What helps to find a fault: versions, screen, settings, and what the program did last. It holds nothing of your cases, no name and no password. Read it before you copy it.</source>
        <translation>Ce qui aide à trouver un défaut&#x202f;: versions, écran, paramètres et dernières actions du programme. Il ne contient rien de vos dossiers, aucun nom et aucun mot de passe. Lisez-le avant de le copier.</translation>
    </message>
    <message>
        <source>&amp;Name the portal’s host</source>
        <translation>&amp;Nommer l’hôte du portail</translation>
    </message>
</context>
<context>
    <name>RequestsFold</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copier comme &amp;ligne de commande</translation>
    </message>
    <message>
        <source>Before them the case is read once more. As a command line they ask for a token of your own.</source>
        <translation>Avant elles, le dossier est relu une fois. Sous forme de ligne de commande, elles demandent un jeton à vous.</translation>
    </message>
    <message>
        <source>Requests ({count})</source>
        <translation>Requêtes ({count})</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>You did not ask for this: it comes with the save.</source>
        <translation>Vous n’avez pas demandé cela&#x202f;: cela vient avec l’enregistrement.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>Prévenir par e-mail</translation>
    </message>
    <message>
        <source>With this save</source>
        <translation>Avec cet enregistrement</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Everyone with CRM access</source>
        <translation>Tous ceux qui ont accès au CRM</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Seulement {names}</translation>
    </message>
    <message>
        <source>&amp;Publish and save</source>
        <translation>&amp;Publier et enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Nothing was sent. Your changes are still in the form.</source>
        <translation>Rien n’a été envoyé. Vos modifications sont toujours dans le formulaire.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Casedesk has a bug</source>
        <translation>Casedesk a un défaut</translation>
    </message>
    <message>
        <source>What the portal will do could not be found out. Nothing was sent. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>Ce que le portail fera n’a pas pu être déterminé. Rien n’a été envoyé. Le rapport dans les détails ne contient rien du dossier&#x202f;: veuillez l’envoyer à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is</source>
        <translation>Ceci ne peut pas être enregistré tel quel</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Il n’y a rien à envoyer</translation>
    </message>
    <message>
        <source>The portal already has everything as you want it. Saving brings the form up to date.</source>
        <translation>Le portail a déjà tout comme vous le voulez. L’enregistrement met le formulaire à jour.</translation>
    </message>
    <message>
        <source>Changed on both sides: {names}. Save asks you what is to hold before anything is sent.</source>
        <translation>Modifié des deux côtés&#x202f;: {names}. L’enregistrement vous demande ce qui doit valoir avant tout envoi.</translation>
    </message>
    <message>
        <source>The same things have changed on the portal</source>
        <translation>Les mêmes éléments ont changé sur le portail</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>Somebody else changed this case meanwhile; that stays:</source>
        <translation>Quelqu’un d’autre a modifié ce dossier entre-temps&#x202f;; cela reste&#x202f;:</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review before saving</source>
        <translation>Vérifier avant d’enregistrer</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What the portal will do</source>
        <translation>Ce que le portail fera</translation>
    </message>
    <message>
        <source>By its rules and by the case as it is now. Nothing has been sent yet.</source>
        <translation>D’après ses règles et le dossier tel qu’il est maintenant. Rien n’a encore été envoyé.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now on the portal</source>
        <translation>Maintenant sur le portail</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Après l’enregistrement</translation>
    </message>
    <message>
        <source>What the portal will do</source>
        <translation>Ce que le portail fera</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>What the portal will do</source>
        <translation>Ce que le portail fera</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{field} is too long for the portal, which keeps 65,535 bytes. Shorten it.</source>
        <translation>{field} est trop long pour le portail, qui conserve 65&#x202f;535 octets. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A case needs a title. Give it one.</source>
        <translation>Un dossier a besoin d’un titre. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>A custom field is too long for the portal. Shorten it.</source>
        <translation>Un champ personnalisé est trop long pour le portail. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The portal does not say who all participants are, so they cannot be changed now. Refresh and try again.</source>
        <translation>Le portail ne dit pas qui sont tous les participants&#x202f;; ils ne peuvent donc pas être modifiés maintenant. Actualisez et réessayez.</translation>
    </message>
    <message>
        <source>You may not change title and custom fields of this case.</source>
        <translation>Vous ne pouvez pas modifier le titre et les champs personnalisés de ce dossier.</translation>
    </message>
    <message>
        <source>Only its author or a CRM administrator can change who sees this case.</source>
        <translation>Seul son auteur ou un administrateur du CRM peut modifier qui voit ce dossier.</translation>
    </message>
    <message>
        <source>You may not close or reopen this case.</source>
        <translation>Vous ne pouvez ni fermer ni rouvrir ce dossier.</translation>
    </message>
    <message>
        <source>You may not change the participants of this case.</source>
        <translation>Vous ne pouvez pas modifier les participants de ce dossier.</translation>
    </message>
    <message>
        <source>You may not change the tags of this case.</source>
        <translation>Vous ne pouvez pas modifier les étiquettes de ce dossier.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save bar</source>
        <translation>Barre d’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Sto&amp;p saving</source>
        <translation>Arrêter l’enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Il n’y a rien à enregistrer</translation>
    </message>
    <message>
        <source>Saving waits for the connection; nothing is sent by itself</source>
        <translation>L’enregistrement attend la connexion&#x202f;; rien n’est envoyé automatiquement</translation>
    </message>
    <message>
        <source>See first what the portal will do</source>
        <translation>Voir d’abord ce que le portail fera</translation>
    </message>
    <message>
        <source>Saving waits for the connection. {changes}</source>
        <translation>L’enregistrement attend la connexion. {changes}</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Saving: reading the case once more</source>
        <translation>Enregistrement&#x202f;: relecture du dossier</translation>
    </message>
    <message>
        <source>Saving: step {step} of {count}</source>
        <translation>Enregistrement&#x202f;: étape {step} sur {count}</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message numerus="yes">
        <source>and %n more, listed in the details</source>
        <translation>
            <numerusform>et %n de plus, indiqué dans les détails</numerusform>
            <numerusform>et %n de plus, indiqués dans les détails</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Nothing was sent. Your changes are still in the form.</source>
        <translation>Rien n’a été envoyé. Vos modifications sont toujours dans le formulaire.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Saving ended half-way. Your changes are still in the form; saving again first looks at what is stored. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>L’enregistrement s’est arrêté en cours de route. Vos modifications sont toujours dans le formulaire&#x202f;; un nouvel enregistrement regarde d’abord ce qui est conservé. Le rapport dans les détails ne contient rien du dossier&#x202f;: veuillez l’envoyer à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>The case could not be read. The report in the details holds nothing of the case: please send it to whoever looks after the program.</source>
        <translation>Le dossier n’a pas pu être lu. Le rapport dans les détails ne contient rien du dossier&#x202f;: veuillez l’envoyer à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Casedesk has a bug</source>
        <translation>Casedesk a un défaut</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Casedesk speaks it when it is started again.</source>
        <translation>Casedesk l’utilisera à son prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Review before every save</source>
        <translation>&amp;Vérifier avant chaque enregistrement</translation>
    </message>
    <message>
        <source>&amp;Keep each save in the journal</source>
        <translation>&amp;Conserver chaque enregistrement dans le journal</translation>
    </message>
    <message>
        <source>K&amp;eep what was read for times without a connection</source>
        <translation>Conserver ce qui a été lu pour les moments &amp;hors ligne</translation>
    </message>
    <message>
        <source>This computer does not let Casedesk write its settings. They hold until the program ends.</source>
        <translation>Cet ordinateur ne permet pas à Casedesk d’écrire ses paramètres. Ils valent jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>at most {size} MB, the oldest saves go first</source>
        <translation>{size} Mo au plus, les plus anciens partent d’abord</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Type the six digits that your authenticator app shows for this portal now.</source>
        <translation>Saisissez les six chiffres que votre application d’authentification affiche maintenant pour ce portail.</translation>
    </message>
    <message>
        <source>This portal wants a code from an authenticator app, and you have set up none yet. Add an account to your app, type this key there, and then the six digits that it shows here. The key is shown until the first right code, and never again.</source>
        <translation>Ce portail demande un code d’une application d’authentification, et vous n’en avez pas encore configuré. Ajoutez un compte à votre application, saisissez-y cette clé, puis saisissez ici les six chiffres qu’elle affiche. La clé est affichée jusqu’au premier code correct, puis plus jamais.</translation>
    </message>
    <message>
        <source>Type the six digits that the portal has sent to your phone.</source>
        <translation>Saisissez les six chiffres que le portail a envoyés à votre téléphone.</translation>
    </message>
    <message>
        <source>Type the six digits that the portal has sent to {number}.</source>
        <translation>Saisissez les six chiffres que le portail a envoyés au {number}.</translation>
    </message>
    <message>
        <source>This portal sends a code to your phone whenever you sign in, and does not know your number yet. It keeps the number that you type here.</source>
        <translation>Ce portail envoie un code à votre téléphone à chaque connexion et ne connaît pas encore votre numéro. Il conserve le numéro que vous saisissez ici.</translation>
    </message>
    <message>
        <source>No attempt is left. Wait for a minute, then begin anew.</source>
        <translation>Il ne reste aucune tentative. Attendez une minute, puis recommencez.</translation>
    </message>
    <message>
        <source>One attempt is left.</source>
        <translation>Il reste une tentative.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts are left.</source>
        <translation>
            <numerusform>Il reste %n tentative.</numerusform>
            <numerusform>Il reste %n tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Have another one sent.</source>
        <translation>Ce code n’est plus valable. Faites-en envoyer un autre.</translation>
    </message>
    <message>
        <source>The code is good for {minutes}:{seconds}.</source>
        <translation>Le code est valable pendant {minutes}:{seconds}.</translation>
    </message>
    <message>
        <source>Send &amp;another code</source>
        <translation>Envoyer un &amp;autre code</translation>
    </message>
    <message>
        <source>Send another code (in one second)</source>
        <translation>Envoyer un autre code (dans une seconde)</translation>
    </message>
    <message numerus="yes">
        <source>Send another code (in %n seconds)</source>
        <translation>
            <numerusform>Envoyer un autre code (dans %n seconde)</numerusform>
            <numerusform>Envoyer un autre code (dans %n secondes)</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON (usual)</source>
        <translation>JSON (habituel)</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme dans le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Saisissez le nom et le port, par exemple proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Everybody on the way can then read the password and every case, and change what is saved. Use it only inside a network that you trust.</source>
        <translation>N’importe qui sur le trajet peut alors lire le mot de passe et tous les dossiers, et modifier ce qui est enregistré. Ne l’utilisez qu’à l’intérieur d’un réseau auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>Accepted certificate:
{fingerprint}</source>
        <translation>Certificat accepté&#x202f;:
{fingerprint}</translation>
    </message>
    <message>
        <source>This portal offers “{label}”, which works only in the browser. Here you can use a password of the portal&apos;s own, if you have one, or a token.</source>
        <translation>Ce portail propose «&#x202f;{label}&#x202f;», qui ne fonctionne que dans le navigateur. Ici, vous pouvez utiliser un mot de passe propre au portail, si vous en avez un, ou un jeton.</translation>
    </message>
    <message>
        <source>What the portal&apos;s API gives out for you; its administrator can tell how to get one. Whoever has it can do what you can.</source>
        <translation>Ce que l’API du portail délivre pour vous&#x202f;; son administrateur peut dire comment en obtenir un. Quiconque le possède peut faire ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Kept in the keyring of your system, and in no file of Casedesk.</source>
        <translation>Conservé dans le trousseau de votre système, et dans aucun fichier de Casedesk.</translation>
    </message>
    <message>
        <source>The keyring of your system is locked. Until it is unlocked, everything is kept only until Casedesk ends.</source>
        <translation>Le trousseau de votre système est verrouillé. Tant qu’il n’est pas déverrouillé, tout n’est conservé que jusqu’à la fin de Casedesk.</translation>
    </message>
    <message>
        <source>The keyring of your system did not take what was to be kept, so it is kept only until Casedesk ends.</source>
        <translation>Le trousseau de votre système n’a pas accepté ce qui devait être conservé&#x202f;; cela n’est donc conservé que jusqu’à la fin de Casedesk.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep secrets, so everything is kept only until Casedesk ends.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui puisse conserver des secrets&#x202f;; tout n’est donc conservé que jusqu’à la fin de Casedesk.</translation>
    </message>
    <message>
        <source>Type the address of the portal, for example portal.example.com.</source>
        <translation>Saisissez l’adresse du portail, par exemple portal.example.com.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://portal.example.com.</source>
        <translation>Ce n’est pas une adresse web. Une telle adresse ressemble à https://portal.example.com.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @. E-mail and password have their own fields.</source>
        <translation>Omettez ce qui précède le @. L’e-mail et le mot de passe ont leurs propres champs.</translation>
    </message>
    <message>
        <source>The address of a portal begins with https://, or with nothing before its name.</source>
        <translation>L’adresse d’un portail commence par https://, ou par son nom seul.</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password. Use https://. The connection settings can allow it without.</source>
        <translation>Avec http://, n’importe qui sur le trajet pourrait lire le mot de passe. Utilisez https://. Les paramètres de connexion peuvent permettre de s’en passer.</translation>
    </message>
    <message>
        <source>Connects to {address}</source>
        <translation>Se connecte à {address}</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the password and every case.</source>
        <translation>Non chiffré&#x202f;: n’importe qui sur le trajet peut lire le mot de passe et tous les dossiers.</translation>
    </message>
    <message>
        <source>This user may not open the CRM</source>
        <translation>Cet utilisateur ne peut pas ouvrir le CRM</translation>
    </message>
    <message>
        <source>E-mail and password are right, but the portal does not let this user into its CRM. Its administrator can change that.</source>
        <translation>L’e-mail et le mot de passe sont corrects, mais le portail ne laisse pas cet utilisateur entrer dans son CRM. Son administrateur peut changer cela.</translation>
    </message>
    <message>
        <source>There is no portal at this address</source>
        <translation>Il n’y a pas de portail à cette adresse</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a portal. Check the address.</source>
        <translation>Quelque chose y répond, mais ce n’est pas un portail. Vérifiez l’adresse.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>One more step</source>
        <translation>Encore une étape</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Votre session a pris fin</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Se connecter pour continuer</translation>
    </message>
    <message>
        <source>The practice portal asks {who} for a second factor, as many portals do.</source>
        <translation>Le portail d’exercice demande un second facteur à {who}, comme beaucoup de portails.</translation>
    </message>
    <message>
        <source>{who} at {where}: what you typed is kept. A save that was interrupted goes on once you are signed in.</source>
        <translation>{who} sur {where}&#x202f;: ce que vous avez saisi est conservé. Un enregistrement interrompu reprend une fois que vous êtes connecté.</translation>
    </message>
    <message>
        <source>{who} at {where}</source>
        <translation>{who} sur {where}</translation>
    </message>
    <message>
        <source>On the practice portal every app shows the code 000000.</source>
        <translation>Sur le portail d’exercice, chaque application affiche le code 000000.</translation>
    </message>
    <message>
        <source>On the practice portal the text message lies in the Outbox.</source>
        <translation>Sur le portail d’exercice, le SMS se trouve dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>On the practice portal any number will do; nothing leaves this computer.</source>
        <translation>Sur le portail d’exercice, n’importe quel numéro convient&#x202f;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>En&amp;voyer un code</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Boîte d’envoi…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>E-mail and &amp;password</source>
        <translation>E-mail et mot de &amp;passe</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>Je&amp;ton d’accès</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Stay signed &amp;in on this computer</source>
        <translation>Rester co&amp;nnecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep the password as well</source>
        <translation>&amp;Conserver aussi le mot de passe</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Paste a token of this portal.</source>
        <translation>Collez un jeton de ce portail.</translation>
    </message>
</context>
<context>
    <name>StartOverDialog</name>
    <message>
        <source>Start over</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>Repartir de &amp;zéro</translation>
    </message>
    <message>
        <source>Fill the practice portal anew?</source>
        <translation>Remplir de nouveau le portail d’exercice&#x202f;?</translation>
    </message>
    <message>
        <source>All changes made on it are dropped. Its cases, contacts and mail are as on the first day. Real portals are not touched.</source>
        <translation>Toutes les modifications qui y ont été faites sont perdues. Ses dossiers, contacts et e-mails sont comme au premier jour. Les vrais portails ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>StatusSwitch</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Ajout de {name}</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Retrait de {name}</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>Étiquette «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Fermeture du dossier</translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation>Réouverture du dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Updating the case</source>
        <translation>Mise à jour du dossier</translation>
    </message>
    <message>
        <source>participant {number}</source>
        <translation>participant {number}</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the suggestion</source>
        <translation>Ajouter la suggestion</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>{problem}. Press Enter or change the text to try again.</source>
        <translation>{problem}. Appuyez sur Entrée ou modifiez le texte pour réessayer.</translation>
    </message>
    <message>
        <source>There is nobody to suggest.</source>
        <translation>Il n’y a personne à suggérer.</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Personne ne correspond à «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type on to narrow the list.</source>
        <translation>
            <numerusform>Seul le %n premier est affiché. Continuez à taper pour réduire la liste.</numerusform>
            <numerusform>Les %n premiers sont affichés. Continuez à taper pour réduire la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read the tags again</source>
        <translation>Relire les étiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>the portal keeps 255 characters</source>
        <translation>le portail conserve 255 caractères</translation>
    </message>
    <message>
        <source>many portals cannot store some of these characters</source>
        <translation>beaucoup de portails ne peuvent pas conserver certains de ces caractères</translation>
    </message>
    <message>
        <source>the portal reads this as a date and may write it in another way</source>
        <translation>le portail lit ceci comme une date et peut l’écrire autrement</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>nouvelle étiquette</translation>
    </message>
    <message>
        <source>The tags of the portal could not be read: {problem}.</source>
        <translation>Les étiquettes du portail n’ont pas pu être lues&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type on to narrow the list.</source>
        <translation>
            <numerusform>Seule la %n première est affichée. Continuez à taper pour réduire la liste.</numerusform>
            <numerusform>Les %n premières sont affichées. Continuez à taper pour réduire la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has no tags yet. Type a word to make one.</source>
        <translation>Le portail n’a pas encore d’étiquettes. Tapez un mot pour en créer une.</translation>
    </message>
    <message>
        <source>Enter adds the highlighted tag.</source>
        <translation>Entrée ajoute l’étiquette en surbrillance.</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Lecture des étiquettes…</translation>
    </message>
    <message>
        <source>The tags could not be read: {problem}.</source>
        <translation>Les étiquettes n’ont pas pu être lues&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Aucune étiquette.</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>ThrottleNotice</name>
    <message>
        <source>It gets too many requests. Casedesk reads again by itself in one second; what you typed is kept, and saving waits for you.</source>
        <translation>Il reçoit trop de requêtes. Casedesk relira automatiquement dans une seconde&#x202f;; ce que vous avez saisi est conservé, et l’enregistrement vous attend.</translation>
    </message>
    <message numerus="yes">
        <source>It gets too many requests. Casedesk reads again by itself in %n seconds; what you typed is kept, and saving waits for you.</source>
        <translation>
            <numerusform>Il reçoit trop de requêtes. Casedesk relira automatiquement dans %n seconde&#x202f;; ce que vous avez saisi est conservé, et l’enregistrement vous attend.</numerusform>
            <numerusform>Il reçoit trop de requêtes. Casedesk relira automatiquement dans %n secondes&#x202f;; ce que vous avez saisi est conservé, et l’enregistrement vous attend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for a pause</source>
        <translation>Le portail demande une pause</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <source>Ask once a &amp;day for a newer version</source>
        <translation>&amp;Demander une fois par jour s’il existe une nouvelle version</translation>
    </message>
    <message>
        <source>Address of the notice, with https://</source>
        <translation>Adresse de l’avis, avec https://</translation>
    </message>
    <message>
        <source>Address of the notice</source>
        <translation>Adresse de l’avis</translation>
    </message>
    <message>
        <source>Ask &amp;now</source>
        <translation>Demander &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Casedesk {version} is there</source>
        <translation>Casedesk {version} est disponible</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Casedesk {version} is there. The window says where.</source>
        <translation>Casedesk {version} est disponible. La fenêtre dit où.</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>Il n’y a pas de version plus récente.</translation>
    </message>
    <message>
        <source>Last asked: {time}</source>
        <translation>Dernière demande&#x202f;: {time}</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Nothing could be read at this address.</source>
        <translation>Rien n’a pu être lu à cette adresse.</translation>
    </message>
    <message>
        <source>What is at this address is not a notice of a version.</source>
        <translation>Ce qui se trouve à cette adresse n’est pas un avis de version.</translation>
    </message>
    <message>
        <source>The notice at this address does not come from the makers of Casedesk. It is not believed.</source>
        <translation>L’avis à cette adresse ne vient pas des auteurs de Casedesk. Il n’en est pas tenu compte.</translation>
    </message>
    <message>
        <source>The notice at this address is an old one, so nobody knows whether there is a newer version.</source>
        <translation>L’avis à cette adresse est ancien&#x202f;; on ne sait donc pas s’il existe une version plus récente.</translation>
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
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The address points to somewhere else</source>
        <translation>L’adresse mène ailleurs</translation>
    </message>
    <message>
        <source>It points to {address}, which is no safe address of a portal. A sign-in page of the network may be on the way. Open a page in the browser, sign in to the network, and try again.</source>
        <translation>Elle renvoie à {address}, qui n’est pas une adresse sûre de portail. Une page de connexion du réseau se trouve peut-être sur le trajet. Ouvrez une page dans le navigateur, connectez-vous au réseau et réessayez.</translation>
    </message>
    <message>
        <source>The address points to another one</source>
        <translation>L’adresse renvoie à une autre</translation>
    </message>
    <message>
        <source>It points to {address}. Nothing has been sent there. Go on only if you know that this is your portal.</source>
        <translation>Elle renvoie à {address}. Rien n’y a été envoyé. Ne continuez que si vous savez que c’est votre portail.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>No computer has this name</source>
        <translation>Aucun ordinateur ne porte ce nom</translation>
    </message>
    <message>
        <source>Check the address for misspellings. A portal inside a company is often found only in its own network.</source>
        <translation>Vérifiez l’orthographe de l’adresse. Un portail interne à une société ne se trouve souvent que dans le réseau de celle-ci.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here</source>
        <translation>Le serveur n’admet personne depuis ici</translation>
    </message>
    <message>
        <source>It refused even what it tells everybody. Its administrator can say why.</source>
        <translation>Il a refusé même ce qu’il dit à tout le monde. Son administrateur peut dire pourquoi.</translation>
    </message>
    <message>
        <source>The check was not finished</source>
        <translation>La vérification ne s’est pas terminée</translation>
    </message>
    <message>
        <source>Try again; if that goes on, the log of Casedesk says why.</source>
        <translation>Réessayez&#x202f;; si cela continue, le fichier journal de Casedesk dit pourquoi.</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>Aucune connexion chiffrée n’a pu être établie</translation>
    </message>
    <message>
        <source>Something answers, but speaks no encryption that is safe today. Check the port; an administrator may have to renew the server.</source>
        <translation>Quelque chose répond, mais ne parle aucun chiffrement sûr aujourd’hui. Vérifiez le port&#x202f;; un administrateur doit peut-être renouveler le serveur.</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Personne ne répond à cette adresse</translation>
    </message>
    <message>
        <source>The portal may be down, the port may be wrong, or something on the way lets nobody through. Check the network and try again.</source>
        <translation>Le portail est peut-être arrêté, le port peut être faux, ou quelque chose sur le trajet ne laisse passer personne. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The code is not good</source>
        <translation>Le code n’est pas valable</translation>
    </message>
    <message>
        <source>It was mistyped or is no longer valid. Type the latest one.</source>
        <translation>Il a été mal saisi ou n’est plus valide. Saisissez le plus récent.</translation>
    </message>
    <message>
        <source>This is no portal</source>
        <translation>Ce n’est pas un portail</translation>
    </message>
    <message>
        <source>A web page called “{title}” answers there. Check the address; in a network with a sign-in page of its own, sign in there first.</source>
        <translation>Une page web nommée «&#x202f;{title}&#x202f;» y répond. Vérifiez l’adresse&#x202f;; dans un réseau qui a sa propre page de connexion, connectez-vous d’abord à celle-ci.</translation>
    </message>
    <message>
        <source>Something answers there, but not as a portal does. Check the address. The details say what was received.</source>
        <translation>Quelque chose y répond, mais pas comme le fait un portail. Vérifiez l’adresse. Les détails disent ce qui a été reçu.</translation>
    </message>
    <message>
        <source>Practice portal</source>
        <translation>Portail d’exercice</translation>
    </message>
    <message>
        <source>Sample people and cases inside this program; no account, no network</source>
        <translation>Personnes et dossiers d’exemple dans ce programme&#x202f;; sans compte, sans réseau</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Un autre portail</translation>
    </message>
    <message>
        <source>Type its address below</source>
        <translation>Saisissez son adresse ci-dessous</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Où travaillez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Paramètres de connexion</translation>
    </message>
    <message>
        <source>Looking for the portal</source>
        <translation>Recherche du portail</translation>
    </message>
    <message>
        <source>Your say is needed</source>
        <translation>Votre décision est nécessaire</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Pas de connexion sûre</translation>
    </message>
    <message>
        <source>The portal was not found</source>
        <translation>Le portail n’a pas été trouvé</translation>
    </message>
    <message>
        <source>Nothing you do on the practice portal reaches anybody. For real cases, connect to your portal.</source>
        <translation>Rien de ce que vous faites sur le portail d’exercice n’atteint qui que ce soit. Pour de vrais dossiers, connectez-vous à votre portail.</translation>
    </message>
    <message>
        <source>They belong to this one portal. Most portals need none of them.</source>
        <translation>Ils ne concernent que ce portail. La plupart des portails n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Use these &amp;settings</source>
        <translation>Utiliser ces &amp;paramètres</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Send a code</source>
        <translation>En&amp;voyer un code</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>_CalendarPopUp</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Take theirs: {name}</source>
        <translation>Prendre le leur&#x202f;: {name}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Ouvrir «&#x202f;{title}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>_Message</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
</TS>
