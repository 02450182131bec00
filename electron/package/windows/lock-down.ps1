# Makes a Windows machine quiet: no sleep, no restarts by updates, no swipes, no notices. Run as administrator:
#   .\lock-down.ps1 -User kiosk
# The settings of the kiosk's user are written into its own registry, so it must have signed in once and be signed out now.
param([Parameter(Mandatory)][string]$User)
$ErrorActionPreference = 'Stop'

function Set-Value($Key, $Name, $Value, $Type = 'DWord') {
  if (-not (Test-Path $Key)) { New-Item -Path $Key -Force | Out-Null }
  Set-ItemProperty -Path $Key -Name $Name -Type $Type -Value $Value
}

# Power: the screen, the disk and the machine stay on, on mains and on battery.
foreach ($what in 'monitor-timeout', 'disk-timeout', 'standby-timeout', 'hibernate-timeout') {
  powercfg /change "$what-ac" 0
  powercfg /change "$what-dc" 0
}
powercfg /hibernate off

$policies = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows'
Set-Value "$policies\EdgeUI" AllowEdgeSwipe 0
# Updates wait until an administrator asks for them.
Set-Value "$policies\WindowsUpdate\AU" NoAutoUpdate 1
Set-Value "$policies\WindowsUpdate\AU" NoAutoRebootWithLoggedOnUsers 1
Set-Value 'HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting' DontShowUI 1
# No tips, no welcome, no first-sign-in film after an update.
Set-Value "$policies\CloudContent" DisableWindowsConsumerFeatures 1
Set-Value 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System' EnableFirstLogonAnimation 0
# The Ctrl+Alt+Del screen offers neither Task Manager nor another user.
Set-Value 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System' HideFastUserSwitching 1

$sid = (New-Object System.Security.Principal.NTAccount($User)).Translate([System.Security.Principal.SecurityIdentifier]).Value
$profileFolder = (Get-ItemProperty "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$sid").ProfileImagePath
reg load HKU\VitrineKiosk "$profileFolder\NTUSER.DAT" | Out-Null
try {
  $own = 'Registry::HKEY_USERS\VitrineKiosk'
  Set-Value "$own\SOFTWARE\Microsoft\Windows\CurrentVersion\PushNotifications" ToastEnabled 0
  Set-Value "$own\SOFTWARE\Policies\Microsoft\Windows\Explorer" DisableNotificationCenter 1
  Set-Value "$own\Control Panel\Desktop" ScreenSaveActive '0' String
  Set-Value "$own\SOFTWARE\Microsoft\TabletTip\1.7" EnableDesktopModeAutoInvoke 0
  # Five times Shift, eight seconds of Shift, five seconds of Num Lock: none of them asks anything.
  Set-Value "$own\Control Panel\Accessibility\StickyKeys" Flags '506' String
  Set-Value "$own\Control Panel\Accessibility\Keyboard Response" Flags '122' String
  Set-Value "$own\Control Panel\Accessibility\ToggleKeys" Flags '58' String
  Set-Value "$own\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System" DisableTaskMgr 1
  Set-Value "$own\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System" DisableLockWorkstation 1
} finally {
  # PowerShell holds keys that it has read until they are collected.
  [gc]::Collect()
  [gc]::WaitForPendingFinalizers()
  reg unload HKU\VitrineKiosk | Out-Null
}
Write-Host 'Done. Restart the machine, then look at the Check-up page of the staff panel.'
