#!/bin/sh
# Makes a Mac quiet: no sleep, no screen saver, no restarts by updates, no hot corners, no crash dialogs.
# Run as the kiosk's user; sudo asks for an administrator where one is needed:  ADMIN=name ./lock-down.sh
set -eu
admin=${ADMIN:?name of an administrator of this Mac}

# A standard user may not use sudo: the administrator's name and password are asked for once.
su "$admin" -c 'sudo sh -c "
  pmset -a sleep 0 displaysleep 0 disksleep 0 powernap 0 autorestart 1
  defaults write /Library/Preferences/com.apple.SoftwareUpdate AutomaticCheckEnabled -bool false
  defaults write /Library/Preferences/com.apple.SoftwareUpdate AutomaticDownload -bool false
  defaults write /Library/Preferences/com.apple.SoftwareUpdate AutomaticallyInstallMacOSUpdates -bool false
"'

defaults -currentHost write com.apple.screensaver idleTime -int 0
for corner in tl tr bl br; do
  defaults write com.apple.dock "wvous-$corner-corner" -int 1
  defaults write com.apple.dock "wvous-$corner-modifier" -int 0
done
defaults write com.apple.CrashReporter DialogType none
# No windows from the day before after a restart.
defaults write com.apple.loginwindow TALLogoutSavesState -bool false
# Three and four fingers on a trackpad lead to no other space.
for pad in com.apple.AppleMultitouchTrackpad com.apple.driver.AppleBluetoothMultitouch.trackpad; do
  for gesture in TrackpadThreeFingerHorizSwipeGesture TrackpadThreeFingerVertSwipeGesture TrackpadFourFingerHorizSwipeGesture TrackpadFourFingerVertSwipeGesture TrackpadFourFingerPinchGesture TrackpadTwoFingerFromRightEdgeSwipeGesture; do
    defaults write "$pad" "$gesture" -int 0
  done
done
killall Dock 2>/dev/null || true
echo 'Done. Now switch on a Focus without end and automatic login, and look at the Check-up page of the staff panel.'
