package vn.xaso.indicators.alerts.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.alerts.domain.Digests;
import vn.xaso.indicators.alerts.domain.Digests.Digest;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// The digests of an official: the new one on the page of the day, all on a page of their own.
@Component
@Transactional(readOnly = true)
class DigestPages implements Panel.OfTheDay {

    private static final int ORDER = -5;
    private static final int KEPT = 20;
    private static final int SHOWN = 8;
    private static final int WHOLE = 200;

    private final Digests digests;
    private final AlertPages alerts;

    DigestPages(Digests digests, AlertPages alerts) {
        this.digests = digests;
        this.alerts = alerts;
    }

    /// Until it has been read.
    @Override
    public Optional<Panel> find(Actor actor, Texts texts) {
        return digests.of(actor.unit(), actor.person(), 1).stream()
                .filter(one -> one.readAt() == null)
                .findFirst()
                .map(one -> new Panel(ORDER, "indicators/alerts/web/part/digestPanel", told(actor, one, SHOWN, texts)));
    }

    List<DigestPanel> all(Actor actor, Texts texts) {
        return digests.of(actor.unit(), actor.person(), KEPT).stream()
                .map(one -> told(actor, one, WHOLE, texts))
                .toList();
    }

    private DigestPanel told(Actor actor, Digest digest, int most, Texts texts) {
        var ids = digest.opened().stream().limit(most).toList();
        return new DigestPanel(
                texts.of("alerts.digest." + digest.slot(), texts.day(digest.day())),
                texts.of("alerts.digest.summary", digest.opened().size(), digest.closed(), digest.still()),
                alerts.lines(digests.alerts(actor.unit(), ids), texts),
                digest.opened().size() - ids.size());
    }
}
