package vn.xaso.payments.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
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
    public Optional<Panel> forOffice(UnitId unit, UUID subject, Texts texts) {
        return panel(unit, subject, true, texts).map(model -> new Panel(model.owes() ? TASK : ORDER, TEMPLATE, model));
    }

    @Override
    public Optional<Panel> forPayer(UnitId unit, UUID subject, Texts texts) {
        return panel(unit, subject, false, texts).map(model -> new Panel(model.owes() ? TASK : ORDER, TEMPLATE, model));
    }

    private Optional<DuesPanel> panel(UnitId unit, UUID subject, boolean office, Texts texts) {
        var stories = reading.ofSubject(unit, subject);
        return stories.isEmpty()
                ? Optional.empty()
                : Optional.of(new DuesPanel(
                        office,
                        stories.stream().map(story -> demanded(story, texts)).toList()));
    }

    private DuesPanel.Demanded demanded(DuesStory story, Texts texts) {
        var dues = story.dues();
        return new DuesPanel.Demanded(
                story.obligation().id().toString(),
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
