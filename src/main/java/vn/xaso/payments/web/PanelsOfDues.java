package vn.xaso.payments.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.DuesPanels;
import vn.xaso.payments.application.DuesReading;
import vn.xaso.payments.application.DuesStory;
import vn.xaso.ui.Panel;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.Texts;

/// Makes what is told of money on the pages of a case.
@Component
class PanelsOfDues implements DuesPanels {

    private static final String TEMPLATE = "payments/web/part/duesPanel";
    private static final int TASK = 2;
    private static final int ORDER = 15;

    private final DuesReading reading;
    private final PublicAddress address;

    PanelsOfDues(DuesReading reading, PublicAddress address) {
        this.reading = reading;
        this.address = address;
    }

    @Override
    public Optional<Panel> forOffice(Actor actor, UUID subject, Texts texts) {
        return panel(actor.unit(), subject, actor, texts)
                .map(model -> new Panel(model.owes() ? TASK : ORDER, TEMPLATE, model));
    }

    @Override
    public Optional<Panel> forPayer(UnitId unit, UUID subject, Texts texts) {
        return panel(unit, subject, null, texts).map(model -> new Panel(model.owes() ? TASK : ORDER, TEMPLATE, model));
    }

    /// @param official who reads it, or null for the payer
    private Optional<DuesPanel> panel(UnitId unit, UUID subject, @Nullable Actor official, Texts texts) {
        var stories = reading.ofSubject(unit, subject);
        return stories.isEmpty()
                ? Optional.empty()
                : Optional.of(new DuesPanel(
                        official != null,
                        stories.stream()
                                .map(story -> demanded(story, official, texts))
                                .toList()));
    }

    private DuesPanel.Demanded demanded(DuesStory story, @Nullable Actor official, Texts texts) {
        var dues = story.dues();
        boolean takesCash = official != null && official.may(Right.RECEIVE_CASES);
        return new DuesPanel.Demanded(
                takesCash ? MoneyTabs.DUES + "/dues/" + story.obligation().id() : "",
                texts.minute(story.obligation().demandedAt()),
                PayWords.tag(story, texts),
                dues.isSettled() ? "" : dues.open().toString(),
                PayWords.bill(story, texts),
                PayWords.sums(story, texts),
                PayWords.tries(story, texts),
                PayWords.receipts(story, texts),
                PayWords.refunds(story, texts),
                story.href(),
                address.of(story.href()));
    }
}
