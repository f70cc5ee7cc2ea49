"""Owns the notification name and never answers, as a daemon that hangs."""
import time

import dbus
import dbus.service

bus = dbus.SessionBus(private=True)
name = dbus.service.BusName('org.freedesktop.Notifications', bus)
while True:
    time.sleep(3600)
