package vn.xaso.signing.trust.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.trust.persistence.AnchorListQuery;
import vn.xaso.ui.Link;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Shows every official whom the installation believes.
@Controller
class TrustListController {

    static final String HERE = "/office/trust";

    private final AnchorListQuery anchors;
    private final Pages pages;
    private final Clock clock;

    TrustListController(AnchorListQuery anchors, Pages pages, Clock clock) {
        this.anchors = anchors;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View list(
            Actor actor,
            Texts texts,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "") String done) {
        boolean ended = "ended".equals(state);
        var today = LocalDate.now(clock);
        var found = anchors.list(q, ended, today, after);
        var words = new TrustWords(texts);
        var rows = found.rows().stream()
                .map(row -> new TrustListPage.Row(
                        HERE + "/" + row.id(),
                        row.name(),
                        texts.of("signing.trust.service." + row.service()),
                        row.source(),
                        words.period(row.validFrom(), row.validTo()),
                        words.state(row.validTo(), today)))
                .toList();
        return pages.show(
                "signing/trust/web/trustListPage",
                new TrustListPage(
                        tabs(texts, ended ? "ended" : "now"),
                        q,
                        ended,
                        rows,
                        after == null ? null : address(q, ended, ""),
                        found.next() == null ? null : address(q, ended, found.next()),
                        actor.may(Right.MANAGE_TRUST),
                        done(texts, done, "taken")));
    }

    /// What was just done, in words; empty for a word that none of these acts leaves.
    static String done(Texts texts, String done, String... acts) {
        return List.of(acts).contains(done) ? texts.of("signing.trust.done." + done) : "";
    }

    static List<Link> tabs(Texts texts, String current) {
        return List.of(
                new Link(HERE, texts.of("signing.trust.tab.now"), current.equals("now")),
                new Link(HERE + "?state=ended", texts.of("signing.trust.tab.ended"), current.equals("ended")),
                new Link(
                        RevocationListController.HERE,
                        texts.of("signing.trust.tab.revocation"),
                        current.equals("revocation")));
    }

    private static String address(String q, boolean ended, String after) {
        var address = UriComponentsBuilder.fromPath(HERE);
        if (ended) {
            address.queryParam("state", "ended");
        }
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (!after.isEmpty()) {
            address.queryParam("after", after);
        }
        return address.build(Map.of("q", q)).toString();
    }
}
