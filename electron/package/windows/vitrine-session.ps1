# Keeps the kiosk running: the shell of the kiosk's user (Shell Launcher, see shell-launcher.ps1) or a task at sign-in.
# Starts the kiosk again when it ends by a fault, ten seconds after its last start at the soonest, and replaces it when its
# main process hangs: the kiosk counts in a file every second. Before its first beat a cold start has thirty seconds.
param([string]$Vitrine = "$env:ProgramFiles\Vitrine\Vitrine.exe", [string[]]$Flags = @())

$heartbeat = Join-Path $env:TEMP "vitrine-heartbeat-$PID"
$env:VITRINE_SUPERVISED = '1'
$env:VITRINE_HEARTBEAT = $heartbeat
$quick = 0

while ($true) {
  Set-Content -Path $heartbeat -Value '0'
  $clock = [System.Diagnostics.Stopwatch]::StartNew()
  $given = if ($quick -ge 3) { @('--disable-gpu') + $Flags } else { $Flags }
  $start = @{ FilePath = $Vitrine; PassThru = $true }
  if ($given.Count) { $start.ArgumentList = $given }
  $kiosk = Start-Process @start
  # Without this the exit code is not kept.
  $null = $kiosk.Handle
  $last = ''
  $same = 0
  while (-not $kiosk.WaitForExit(1000)) {
    $count = Get-Content -Path $heartbeat -Raw -ErrorAction SilentlyContinue
    if ($null -eq $count) { continue }
    if ($count -eq $last) { $same++ } else { $same = 0; $last = $count }
    $limit = if ($count.Trim() -eq '0') { 30 } else { 6 }
    if ($same -ge $limit) { & taskkill.exe /T /F /PID $kiosk.Id | Out-Null }
  }
  $ran = $clock.Elapsed.TotalSeconds
  if ($kiosk.ExitCode -in 0, 2, 75) { Remove-Item $heartbeat -ErrorAction SilentlyContinue; exit $kiosk.ExitCode }
  if ($kiosk.ExitCode -eq 79) { $quick = 0; continue }
  $quick = if ($ran -ge 60) { 0 } else { $quick + 1 }
  $rest = if ($quick -ge 3) { [Math]::Min(60, 10 * ($quick - 1)) } else { [Math]::Max(0, 10 - $ran) }
  Start-Sleep -Seconds $rest
}
