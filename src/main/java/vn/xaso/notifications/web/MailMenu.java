package vn.xaso.notifications.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.notifications.application.MailSwitch;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The lines of letters in the menu of officials; none where no mail server is named.
@Component
class MailMenu implements MenuEntry.Source {

    private static final int OWN = 601;
    private static final int OUTBOX = 602;

    private final MailSwitch mail;

    MailMenu(MailSwitch mail) {
        this.mail = mail;
    }

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        var entries = new ArrayList<MenuEntry>();
        if (mail.isOn() && who != null && who.isOfficial() && !who.isReading()) {
            entries.add(new MenuEntry(OWN, "mail.menu", OwnMailController.HERE));
            if (who.may(Right.MANAGE_PEOPLE)) {
                entries.add(new MenuEntry(OUTBOX, "mail.outbox", OutboxController.HERE));
            }
        }
        return entries;
    }
}
