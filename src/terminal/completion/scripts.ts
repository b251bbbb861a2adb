/** What a shell loads once; each asks `kaixue complete -- WORDS…` for what could come next. */
export const SCRIPTS: Record<string, string> = {
  bash: `_kaixue() {
  local IFS=$'\\n'
  COMPREPLY=($(kaixue complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  COMPREPLY=("\${COMPREPLY[@]// /\\\\ }")
}
complete -o default -F _kaixue kaixue
`,
  zsh: `#compdef kaixue
_kaixue() {
  local -a found
  found=("\${(@f)$(kaixue complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -a found || _files
}
compdef _kaixue kaixue
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName kaixue -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $typed += '' }
  kaixue complete -- @typed 2>$null | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`,
};
