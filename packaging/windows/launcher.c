/* casedesk.exe: starts the Python beside it with Casedesk, under a name and an icon of its own.

   Everything that Python needs is loaded from this folder by its full path, so that no other
   Python on the machine and no file in the current folder can take its place. */

#include <windows.h>
#include <wchar.h>

typedef int (*PyMain)(int, wchar_t **);

static int complain(const wchar_t *what)
{
    MessageBoxW(NULL, what, L"Casedesk", MB_OK | MB_ICONERROR);
    return 3;
}

static int start(int argc, wchar_t **argv)
{
    static wchar_t folder[32768], library[32800];
    DWORD length = GetModuleFileNameW(NULL, folder, 32768);
    wchar_t *last;
    HMODULE python;
    PyMain run;
    wchar_t **words;
    int i;

    if (length == 0 || length == 32768 || (last = wcsrchr(folder, L'\\')) == NULL)
        return complain(L"Casedesk cannot find the folder it is installed in.");
    *last = 0;
    SetDllDirectoryW(L"");
    _snwprintf(library, 32800, L"%ls\\" PYTHON_DLL, folder);
    python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (python == NULL)
        return complain(L"Casedesk cannot load " PYTHON_DLL L". Please install Casedesk again.");
    run = (PyMain)(void (*)(void))GetProcAddress(python, "Py_Main");
    words = (wchar_t **)HeapAlloc(GetProcessHeap(), 0, (argc + 4) * sizeof(wchar_t *));
    if (run == NULL || words == NULL)
        return complain(L"Casedesk cannot start its Python. Please install Casedesk again.");
    words[0] = argv[0];
    words[1] = L"-I";
    words[2] = L"-m";
    words[3] = L"casedesk";
    for (i = 1; i < argc; i++)
        words[i + 3] = argv[i];
    words[argc + 3] = NULL;
    return run(argc + 3, words);
}

int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, PWSTR line, int show)
{
    (void)self, (void)before, (void)line, (void)show;
    return start(__argc, __wargv);
}
