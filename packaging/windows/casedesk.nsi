; The installer for Windows. makensis gets VERSION, NUMBERS (four of them), TREE, ICON, OUTPUT and SIZE_KB.
Target amd64-unicode
SetCompressor /SOLID ${COMPRESSOR}
!if "${COMPRESSOR}" == "lzma"
  SetCompressorDictSize 64
!endif

!define NAME "Casedesk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define SETTINGS "Software\${NAME}"

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
ManifestDPIAware true
AllowSkipFiles off

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "CompanyName" "The Casedesk founders"
VIAddVersionKey "LegalCopyright" "The Casedesk founders, MIT License"

; Administrators choose between themselves and everybody; others install for themselves, unasked.
; Silent installers take /AllUsers or /CurrentUser, and /D=folder as the last word.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${SETTINGS}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${SETTINGS}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Mode"
!define MULTIUSER_INSTALLMODE_FUNCTION ChooseFolder
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include Sections.nsh
!include LogicLib.nsh
!include x64.nsh
!include WinVer.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsUser
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Russian"

LangString RUNNING ${LANG_ENGLISH} "Casedesk is running. Close it, then try again. Nothing you typed is lost."
LangString RUNNING ${LANG_GERMAN} "Casedesk läuft. Schließen Sie es und versuchen Sie es dann erneut. Nichts Eingegebenes geht verloren."
LangString RUNNING ${LANG_FRENCH} "Casedesk est ouvert. Fermez-le, puis réessayez. Rien de ce que vous avez saisi n'est perdu."
LangString RUNNING ${LANG_SPANISH} "Casedesk está abierto. Ciérrelo e inténtelo de nuevo. No se pierde nada de lo escrito."
LangString RUNNING ${LANG_RUSSIAN} "Casedesk запущен. Закройте его и повторите попытку. Ничего из введённого не пропадёт."
LangString TOO_OLD ${LANG_ENGLISH} "Casedesk needs 64-bit Windows 10 or newer."
LangString TOO_OLD ${LANG_GERMAN} "Casedesk benötigt ein 64-Bit-Windows 10 oder neuer."
LangString TOO_OLD ${LANG_FRENCH} "Casedesk nécessite Windows 10 (64 bits) ou une version plus récente."
LangString TOO_OLD ${LANG_SPANISH} "Casedesk necesita Windows 10 de 64 bits o posterior."
LangString TOO_OLD ${LANG_RUSSIAN} "Для Casedesk нужна 64-разрядная Windows 10 или новее."
LangString USER_DATA ${LANG_ENGLISH} "My settings and drafts"
LangString USER_DATA ${LANG_GERMAN} "Meine Einstellungen und Entwürfe"
LangString USER_DATA ${LANG_FRENCH} "Mes paramètres et brouillons"
LangString USER_DATA ${LANG_SPANISH} "Mis ajustes y borradores"
LangString USER_DATA ${LANG_RUSSIAN} "Мои настройки и черновики"

; The name of the folder must never be that of the user's drafts, %LOCALAPPDATA%\casedesk.
Function ChooseFolder
  ${If} $MultiUser.InstallMode == "CurrentUser"
  ${AndIf} $INSTDIR == "$LOCALAPPDATA\${NAME}"
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

; An installer with an administrator's rights must not lend them to the program.
Function StartAsUser
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\program\casedesk.exe"'
FunctionEnd

; A program that runs keeps its file open; what is deleted first shows it before anything is lost.
!macro EndUnlessClosed
  ${Do}
    ClearErrors
    Delete "$INSTDIR\program\casedesk.exe"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel 4
      Quit
    ${EndIf}
  ${Loop}
!macroend

Section
  !insertmacro EndUnlessClosed
  ; What an older version had and this one has not would be left behind.
  RMDir /r "$INSTDIR\program"
  SetOutPath "$INSTDIR\program"
  File /r "${TREE}\*"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\program\casedesk.exe"

  WriteRegStr SHCTX "${SETTINGS}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${SETTINGS}" "Mode" "$MultiUser.InstallMode"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\program\casedesk.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The Casedesk founders"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}

  ; casedesk:// links, from a browser or a mail.
  WriteRegStr SHCTX "Software\Classes\casedesk" "" "URL:Casedesk"
  WriteRegStr SHCTX "Software\Classes\casedesk" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\casedesk\DefaultIcon" "" "$INSTDIR\program\casedesk.exe,0"
  WriteRegStr SHCTX "Software\Classes\casedesk\shell\open\command" "" '"$INSTDIR\program\casedesk.exe" "%1"'
SectionEnd

Section "un.${NAME}"
  SectionIn RO
  !insertmacro EndUnlessClosed
  RMDir /r "$INSTDIR\program"
  Delete "$INSTDIR\uninstall.exe"
  ; Only where nothing of anybody else is in it.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "${SETTINGS}"
  ReadRegStr $0 SHCTX "Software\Classes\casedesk\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\program\casedesk.exe" "%1"'
    DeleteRegKey SHCTX "Software\Classes\casedesk"
  ${EndIf}
SectionEnd

; Not chosen unless the user chooses it; in silence it is asked for by /DELETEUSERDATA.
Section /o "un.$(USER_DATA)" DELETE_USER_DATA
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\casedesk"
SectionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEUSERDATA" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${DELETE_USER_DATA}
  ${EndIf}
FunctionEnd
