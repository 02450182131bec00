# Makes the kiosk the only shell of one user (Windows Enterprise, Education or IoT Enterprise). Run as administrator:
#   .\shell-launcher.ps1 -User kiosk
# To undo it: .\shell-launcher.ps1 -User kiosk -Remove
param([Parameter(Mandatory)][string]$User, [string]$Folder = "$env:ProgramFiles\Vitrine\resources\session", [switch]$Remove)
$ErrorActionPreference = 'Stop'

Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
$class = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
$sid = (New-Object System.Security.Principal.NTAccount($User)).Translate([System.Security.Principal.SecurityIdentifier]).Value

if ($Remove) {
  $class.RemoveCustomShell($sid)
  return
}
$restartShell, $restartDevice, $doNothing = 0, 1, 3
# Everyone else keeps the desktop.
$class.SetDefaultShell('explorer.exe', $restartShell)
$shell = "powershell.exe -NoProfile -ExecutionPolicy Bypass -WindowStyle Hidden -File `"$Folder\vitrine-session.ps1`""
# 0: an attendant left the kiosk and may sign out; 2 and 75 need a person; any other end of the script is worth another start.
$class.SetCustomShell($sid, $shell, @(0, 2, 75), @($doNothing, $doNothing, $doNothing), $restartShell)
$class.SetEnabled($true)
# No swipe from an edge of the glass opens anything.
New-Item -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI' -Force | Out-Null
Set-ItemProperty -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI' -Name AllowEdgeSwipe -Type DWord -Value 0
Write-Host "The next time $User signs in there is only the kiosk."
