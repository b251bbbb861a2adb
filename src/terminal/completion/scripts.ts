/** What a shell loads once; each asks `kaixue complete -- WORDS…` for what could come next. */
export const SCRIPTS: Record<string, string> = {
  bash: `_kaixue() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    [[ $word == *[[:space:][:punct:]]* ]] && printf -v word %q "$word"
    COMPREPLY+=("$word")
  done < <(kaixue complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _kaixue kaixue
`,
  zsh: `#compdef kaixue
_kaixue() {
  local -a found
  found=("\${(@f)$(kaixue complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ -n $found ]] && compadd -U -a found || _files
}
compdef _kaixue kaixue
`,
  fish: `function __kaixue
  kaixue complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null
end
complete -c kaixue -f -a '(__kaixue)'
`,
  // Words up to the cursor, without their quotes. Windows PowerShell passes no empty word (a space stands for it), takes an
  // unquoted -- for its own, and reads a program's output in the console's code page (GBK in China).
  powershell: `Register-ArgumentCompleter -Native -CommandName 'kaixue', 'kaixue.cmd', 'kaixue.ps1' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -le $cursorPosition } |
    ForEach-Object { $_.Extent.Text.Trim("'", '"') })
  if ($wordToComplete -eq '') { $typed += ' ' }
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    kaixue complete '--' @typed 2>$null | ForEach-Object {
      $text = if ($_ -match '^[\\p{L}\\p{N}._-]+$') { $_ } else { "'" + $_.Replace("'", "''") + "'" }
      [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
    }
  } finally {
    [Console]::OutputEncoding = $encoding
  }
}
`,
};
