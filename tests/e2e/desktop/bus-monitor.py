"""Prints every notification on the session bus as a line of JSON, whoever shows it.

A monitor sees the messages in the bus's own order, so a marker sent after something
proves, once it is printed, that everything before it has been printed too.
"""
import json
import os
import sys
import time

import dbus
import dbus.lowlevel
import dbus.mainloop.glib
from gi.repository import GLib

NOTIFICATIONS = 'org.freedesktop.Notifications'
MARKER = 'keepline.test.Marker'


def say(**fields):
    print(json.dumps(fields, ensure_ascii=False), flush=True)


def plain(value):
    if isinstance(value, dbus.Boolean):
        return bool(value)
    if isinstance(value, (dbus.Byte, int)):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        # Pixels of an image would fill the line.
        return [plain(item) for item in value] if len(value) <= 64 else f'{len(value)} items'
    return str(value)


def told(message, waiting):
    app, replaces, icon, title, body, actions, hints, expire = message.get_args_list()[:8]
    call = (message.get_sender(), message.get_serial())
    waiting[call] = True
    say(kind='notify', at=time.time() * 1000, call=f'{call[0]}/{call[1]}', app=plain(app), replaces=plain(replaces),
        icon=plain(icon), title=plain(title), body=plain(body), actions=plain(actions), hints=plain(hints),
        expire=plain(expire))


def answered(message, waiting, failed):
    call = (message.get_destination(), message.get_reply_serial())
    if waiting.pop(call, False):
        value = message.get_error_name() if failed else int(message.get_args_list()[0])
        say(kind='failed' if failed else 'shown', call=f'{call[0]}/{call[1]}', value=value)


def hear(waiting):
    def on_message(_connection, message):
        kind, interface, member = message.get_type(), message.get_interface(), message.get_member()
        if kind == 1 and interface == NOTIFICATIONS and member == 'Notify':
            told(message, waiting)
        elif kind == 2:
            answered(message, waiting, False)
        elif kind == 3:
            answered(message, waiting, True)
        elif interface == NOTIFICATIONS and member == 'ActionInvoked':
            say(kind='action', id=int(message.get_args_list()[0]), action=str(message.get_args_list()[1]))
        elif interface == NOTIFICATIONS and member == 'NotificationClosed':
            say(kind='closed', id=int(message.get_args_list()[0]), reason=int(message.get_args_list()[1]))
        elif interface == MARKER:
            say(kind='marker', number=int(message.get_args_list()[0]))
        # Left unhandled, libdbus would answer the call itself, and a monitor that speaks is cut off.
        return dbus.lowlevel.HANDLER_RESULT_HANDLED
    return on_message


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    loop = GLib.MainLoop()
    talker = dbus.SessionBus(private=True)
    monitor = dbus.SessionBus(private=True)
    monitor.add_message_filter(hear({}))
    monitor.call_blocking('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.Monitoring',
                          'BecomeMonitor', 'asu', (dbus.Array([], signature='s'), 0))

    def on_line(line):
        signal = dbus.lowlevel.SignalMessage('/', MARKER, 'Marker')
        signal.append(dbus.UInt32(int(line)), signature='u')
        talker.send_message(signal)

    pending = [b'']

    def on_input(source, _condition):
        # Read raw: a buffered reader would keep a second line to itself until a third arrived.
        chunk = os.read(source, 65536)
        if not chunk:
            loop.quit()
            return False
        *lines, pending[0] = (pending[0] + chunk).split(b'\n')
        for line in lines:
            on_line(line)
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, on_input)
    say(kind='ready')
    loop.run()


main()
