"""A host for tray items: takes registrations, reads them and clicks them, by lines of JSON."""
import base64
import json
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

WATCHER = 'org.kde.StatusNotifierWatcher'
ITEM = 'org.kde.StatusNotifierItem'
MENU = 'com.canonical.dbusmenu'
PROPERTIES = 'org.freedesktop.DBus.Properties'


def say(**fields):
    print(json.dumps(fields, ensure_ascii=False), flush=True)


def text(value):
    return None if value is None else str(value)


class Watcher(dbus.service.Object):
    def __init__(self, bus):
        self.bus = bus
        self.items = []
        name = dbus.service.BusName(WATCHER, bus, do_not_queue=True)
        super().__init__(name, '/StatusNotifierWatcher')
        bus.add_signal_receiver(self.on_signal, dbus_interface=ITEM, member_keyword='member', sender_keyword='sender')
        bus.add_signal_receiver(self.on_signal, dbus_interface=MENU, member_keyword='member', sender_keyword='sender')
        bus.add_signal_receiver(self.on_owner, signal_name='NameOwnerChanged', dbus_interface='org.freedesktop.DBus')

    @dbus.service.method(WATCHER, in_signature='s', out_signature='', sender_keyword='sender')
    def RegisterStatusNotifierItem(self, service, sender):
        # Some give their bus name, others the path of the object on the connection they speak from.
        name, path = (sender, service) if service.startswith('/') else (service, '/StatusNotifierItem')
        owner = sender if name.startswith(':') else self.bus.get_name_owner(name)
        self.items.append((owner, path))
        self.StatusNotifierItemRegistered(name + path)
        say(kind='registered', owner=owner, path=path)

    @dbus.service.method(WATCHER, in_signature='s', out_signature='')
    def RegisterStatusNotifierHost(self, _service):
        pass

    @dbus.service.signal(WATCHER, signature='s')
    def StatusNotifierItemRegistered(self, service):
        pass

    @dbus.service.signal(WATCHER, signature='s')
    def StatusNotifierItemUnregistered(self, service):
        pass

    @dbus.service.method(PROPERTIES, in_signature='ss', out_signature='v')
    def Get(self, _interface, name):
        return self.GetAll(_interface)[name]

    @dbus.service.method(PROPERTIES, in_signature='s', out_signature='a{sv}')
    def GetAll(self, _interface):
        return {
            'RegisteredStatusNotifierItems': dbus.Array([owner + path for owner, path in self.items], signature='s'),
            'IsStatusNotifierHostRegistered': dbus.Boolean(True),
            'ProtocolVersion': dbus.Int32(0),
        }

    def on_signal(self, *_args, member, sender):
        say(kind='changed', signal=member, owner=sender)

    def on_owner(self, name, _old, new):
        gone = [item for item in self.items if item[0] == name and new == '']
        for item in gone:
            self.items.remove(item)
            self.StatusNotifierItemUnregistered(item[0] + item[1])
            say(kind='gone', owner=item[0])


def branch(node):
    number, properties, children = node
    return {
        'id': int(number),
        'label': str(properties.get('label', '')).replace('__', '\0').replace('_', '').replace('\0', '_'),
        'type': str(properties.get('type', 'standard')),
        'enabled': bool(properties.get('enabled', True)),
        'visible': bool(properties.get('visible', True)),
        'toggle': int(properties.get('toggle-state', -1)) if properties.get('toggle-type') else None,
        'children': [branch(child) for child in children],
    }


def read(bus, item, commands):
    owner, path = item
    properties = dbus.Interface(bus.get_object(owner, path, introspect=False), PROPERTIES).GetAll(ITEM)
    menu_path = str(properties.get('Menu', ''))
    menu = dbus.Interface(bus.get_object(owner, menu_path, introspect=False), MENU) if menu_path else None
    layout = None if menu is None else branch(menu.GetLayout(0, -1, dbus.Array([], signature='s'))[1])
    tooltip = properties.get('ToolTip')
    return {
        'owner': owner,
        'id': text(properties.get('Id')),
        'title': text(properties.get('Title')),
        'status': text(properties.get('Status')),
        'tooltip': None if tooltip is None else (str(tooltip[2]) or str(tooltip[3])),
        'iconName': text(properties.get('IconName')),
        'pixels': [{'width': int(w), 'height': int(h), 'argb': base64.b64encode(bytes(data)).decode()}
                   for w, h, data in properties.get('IconPixmap', [])],
        'menu': [] if layout is None else layout['children'],
    }


def act(bus, watcher, command):
    owner, path = watcher.items[-1]
    item = dbus.Interface(bus.get_object(owner, path, introspect=False), ITEM)
    if command['do'] == 'read':
        return read(bus, (owner, path), command)
    # No panel waits for an answer to a click, and Quit gives none.
    if command['do'] == 'activate':
        item.Activate(0, 0, ignore_reply=True)
        return None
    menu_path = str(dbus.Interface(item, PROPERTIES).Get(ITEM, 'Menu'))
    menu = dbus.Interface(bus.get_object(owner, menu_path, introspect=False), MENU)
    menu.Event(dbus.Int32(command['item']), 'clicked', dbus.Int32(0, variant_level=1), dbus.UInt32(0), ignore_reply=True)
    return None


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    loop = GLib.MainLoop()
    bus = dbus.SessionBus(private=True)
    watcher = Watcher(bus)

    def on_line(line):
        command = json.loads(line)
        try:
            say(kind='reply', number=command['number'], value=act(bus, watcher, command))
        except Exception as error:  # told to the test, which knows whether it matters
            say(kind='refused', number=command['number'], why=f'{type(error).__name__}: {error}')

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
