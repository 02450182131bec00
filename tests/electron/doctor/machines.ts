import type { Recorded } from './machine-of';

const xset = (saver: string, dpms: string) => `Keyboard Control:
  auto repeat:  on    key click percent:  0    LED mask:  00000000
Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  ${saver}    cycle:  600
Colors:
  default colormap:  0x20    BlackPixel:  0x0    WhitePixel:  0xffffff
DPMS (Display Power Management Signaling):
${dpms}
`;

const targets = 'systemctl is-enabled sleep.target suspend.target hibernate.target';

/** A session with one window, as docs/LOCKDOWN-LINUX.md sets it up. */
export const linuxKiosk: Recorded = {
  platform: 'linux',
  env: { DISPLAY: ':0' },
  commands: {
    'xset q': xset('0', '  Server does not have the DPMS Extension'),
    [targets]: '1:masked\nmasked\nmasked\n',
    'ps -A -o comm=': 'systemd\nXorg\nopenbox\nvitrine\nvitrine\n',
    'ps -A -o args=': '/sbin/init\n/usr/lib/xorg/Xorg :0 vt1\nopenbox --config-file /opt/Vitrine/resources/session/openbox.xml\n/opt/Vitrine/vitrine\n',
    'apt-config dump': 'APT "";\nAPT::Architecture "amd64";\nAPT::Periodic::Unattended-Upgrade "0";\n',
    'id -u': '1001\n',
    'id -nG': 'kiosk video audio input\n',
    'fc-list : family': 'DejaVu Sans\nNoto Sans\n',
    'timedatectl show --property=NTPSynchronized --value': 'no\n',
  },
  files: {
    '/opt/Vitrine/resources/session/openbox.xml': '<openbox_config><!-- <keybind key="A-F4"/> --><keyboard/><mouse/></openbox_config>',
    '/etc/X11/xorg.conf.d/10-vitrine.conf': 'Section "ServerFlags"\n  Option "DontVTSwitch" "true"\nEndSection\n',
    '/usr/share/xsessions/vitrine.desktop': 'Exec=/opt/Vitrine/resources/session/vitrine-session --desktop --ozone-platform=x11\n',
    '/etc/lightdm/lightdm.conf.d/50-vitrine.conf': '[Seat:*]\nautologin-user=kiosk\nautologin-session=vitrine\n',
    '/sys/class/rtc/rtc0/since_epoch': String(Date.UTC(2027, 4, 14, 13, 42) / 1000 + 3),
  },
};

/** A desktop as it comes: Ubuntu with GNOME, somebody's own account, nothing set up. */
export const linuxDesktop: Recorded = {
  platform: 'linux',
  env: { DISPLAY: ':0' },
  commands: {
    'xset q': xset('600', '  Standby: 600    Suspend: 900    Off: 1200\n  DPMS is Enabled\n  Monitor is On'),
    [targets]: 'static\nstatic\nstatic\n',
    'ps -A -o comm=': 'systemd\ngnome-shell\nnautilus\nupdate-notifier\nvitrine\n',
    'ps -A -o args=': '/sbin/init splash\n/usr/bin/gnome-shell\n',
    'apt-config dump': 'APT::Periodic::Unattended-Upgrade "1";\nUnattended-Upgrade::Automatic-Reboot "true";\nUnattended-Upgrade::Automatic-Reboot-Time "02:00";\n',
    'id -u': '1000\n',
    'id -nG': 'marie adm cdrom sudo plugdev\n',
    'fc-list : family': 'Ubuntu\n',
    'timedatectl show --property=NTPSynchronized --value': 'yes\n',
  },
  files: { '/etc/systemd/logind.conf': '[Login]\n#IdleAction=ignore\nIdleAction=suspend\nIdleActionSec=30min\n' },
};

const power = (setting: string, seconds: string) => `Power Scheme GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (Balanced)
  Subgroup GUID: 7516b95f-f776-4464-8c53-06167f40cc99  (Display)
    GUID Alias: SUB_VIDEO
    Power Setting GUID: 3c0bc021-c8a8-4e07-a973-6b14cbcb2b7e  (${setting})
      Minimum Possible Setting: 0x00000000
      Maximum Possible Setting: 0xffffffff
      Possible Settings increment: 0x00000001
      Possible Settings units: Seconds
    Current AC Power Setting Index: 0x${seconds}
    Current DC Power Setting Index: 0x0000012c

`;
const reg = (key: string, name: string, type: string, value: string) => ({ [`reg query ${key} /v ${name}`]: `\r\n${key}\r\n    ${name}    ${type}    ${value}\r\n\r\n` });
const query = 'powercfg /query SCHEME_CURRENT';
const admins = '"BUILTIN\\Administrators","Alias","S-1-5-32-544","Group used for deny only"\r\n';
const users = '"BUILTIN\\Users","Alias","S-1-5-32-545","Mandatory group, Enabled by default, Enabled group"\r\n';

/** Windows with Shell Launcher and `lock-down.ps1`. */
export const windowsKiosk: Recorded = {
  platform: 'win32',
  commands: {
    [`${query} SUB_VIDEO VIDEOIDLE`]: power('Turn off display after', '00000000'),
    [`${query} SUB_SLEEP STANDBYIDLE`]: power('Sleep after', '00000000'),
    [`${query} SUB_SLEEP HIBERNATEIDLE`]: power('Hibernate after', '00000000'),
    'tasklist /FI IMAGENAME eq explorer.exe /NH /FO CSV': 'INFO: No tasks are running which match the specified criteria.\r\n',
    'whoami /groups /FO CSV /NH': users,
    'w32tm /query /status': '1:The following error occurred: The service has not been started. (0x80070426)\r\n',
    ...reg('HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\EdgeUI', 'AllowEdgeSwipe', 'REG_DWORD', '0x0'),
    ...reg('HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon', 'AutoAdminLogon', 'REG_SZ', '1'),
    ...reg('HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU', 'NoAutoUpdate', 'REG_DWORD', '0x1'),
    ...reg('HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\PushNotifications', 'ToastEnabled', 'REG_DWORD', '0x0'),
    ...reg('HKCU\\SOFTWARE\\Policies\\Microsoft\\Windows\\Explorer', 'DisableNotificationCenter', 'REG_DWORD', '0x1'),
    ...reg('HKCU\\Control Panel\\Accessibility\\StickyKeys', 'Flags', 'REG_SZ', '506'),
    ...reg('HKCU\\Control Panel\\Desktop', 'ScreenSaveActive', 'REG_SZ', '0'),
    ...reg('HKLM\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting', 'DontShowUI', 'REG_DWORD', '0x1'),
  },
};

/** Windows as it comes, in German: only numbers and identifiers may be read. */
export const windowsDesktop: Recorded = {
  platform: 'win32',
  commands: {
    [`${query} SUB_VIDEO VIDEOIDLE`]: power('Bildschirm ausschalten nach', '00000258').replaceAll('Current AC Power Setting Index', 'Index der aktuellen Wechselstromeinstellung').replaceAll('Current DC Power Setting Index', 'Index der aktuellen Gleichstromeinstellung'),
    [`${query} SUB_SLEEP STANDBYIDLE`]: power('Deaktivierung nach', '00000708'),
    [`${query} SUB_SLEEP HIBERNATEIDLE`]: power('Ruhezustand nach', '00000000'),
    'tasklist /FI IMAGENAME eq explorer.exe /NH /FO CSV': '"explorer.exe","4312","Console","1","98.412 K"\r\n',
    'whoami /groups /FO CSV /NH': admins + users,
    'w32tm /query /status': 'Sprungindikator: 0(keine Warnung)\r\nStratum: 3\r\n',
    ...reg('HKLM\\SOFTWARE\\Microsoft\\WindowsUpdate\\UX\\Settings', 'ActiveHoursStart', 'REG_DWORD', '0x8'),
    ...reg('HKLM\\SOFTWARE\\Microsoft\\WindowsUpdate\\UX\\Settings', 'ActiveHoursEnd', 'REG_DWORD', '0x11'),
    ...reg('HKCU\\Control Panel\\Accessibility\\StickyKeys', 'Flags', 'REG_SZ', '510'),
    ...reg('HKCU\\SOFTWARE\\Microsoft\\TabletTip\\1.7', 'EnableDesktopModeAutoInvoke', 'REG_DWORD', '0x1'),
  },
};

const pmset = (sleep: string, display: string) => `System-wide power settings:
Currently in use:
 standby              1
 Sleep On Power Button 1
 hibernatefile        /var/vm/sleepimage
 powernap             1
 disksleep            10
 sleep                ${sleep}
 hibernatemode        3
 displaysleep         ${display}
 womp                 1
`;

/** A Mac set up by `lock-down.sh`. */
export const macKiosk: Recorded = {
  platform: 'darwin',
  commands: {
    'pmset -g': pmset('0', '0'),
    'defaults -currentHost read com.apple.screensaver idleTime': '0\n',
    'defaults read /Library/Preferences/com.apple.SoftwareUpdate AutomaticallyInstallMacOSUpdates': '0\n',
    'defaults read /Library/Preferences/com.apple.SoftwareUpdate AutomaticCheckEnabled': '0\n',
    'defaults read com.apple.dock wvous-tl-corner': '1\n',
    'defaults read com.apple.dock wvous-tr-corner': '1:',
    'defaults read com.apple.CrashReporter DialogType': 'none\n',
    'defaults read /Library/Preferences/com.apple.loginwindow autoLoginUser': 'kiosk\n',
    'id -Gn': 'staff everyone localaccounts\n',
    'systemsetup -getusingnetworktime': '1:You need administrator access to run this tool... exiting!\n',
  },
  files: { '/Library/LaunchAgents/org.vitrine.kiosk.plist': '<string>/Applications/Vitrine.app/Contents/MacOS/Vitrine</string>' },
};

/** A Mac as it comes. */
export const macDesktop: Recorded = {
  platform: 'darwin',
  commands: {
    'pmset -g': pmset('1 (sleep prevented by sharingd)', '10'),
    'defaults read /Library/Preferences/com.apple.SoftwareUpdate AutomaticallyInstallMacOSUpdates': '1\n',
    'defaults read com.apple.dock wvous-br-corner': '14\n',
    'id -Gn': 'staff everyone admin _appserverusr\n',
  },
};
