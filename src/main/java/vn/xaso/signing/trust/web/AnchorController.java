package vn.xaso.signing.trust.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.domain.TrustAnchor;
import vn.xaso.signing.domain.TrustAnchors;
import vn.xaso.signing.trust.application.TrustDesk;
import vn.xaso.signing.trust.domain.AuthorityCertificate;
import vn.xaso.signing.trust.persistence.AnchorListQuery;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Shows one authority, and lets the administrator end the trust in it.
@Controller
class AnchorController {

    private static final String HERE = TrustListController.HERE + "/{id}";
    private static final int LONGEST = 400;

    private final TrustAnchors anchors;
    private final AnchorListQuery query;
    private final TrustDesk desk;
    private final Pages pages;
    private final Clock clock;

    AnchorController(TrustAnchors anchors, AnchorListQuery query, TrustDesk desk, Pages pages, Clock clock) {
        this.anchors = anchors;
        this.query = query;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View show(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var said = TrustListController.done(texts, done, "ended");
        return pages.show("signing/trust/web/anchorPage", page(actor, texts, id, "", List.of(), said));
    }

    @PostMapping(HERE + "/ending")
    View end(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        actor.require(Right.MANAGE_TRUST);
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            var message = new FieldMessage("reason", texts.of("signing.trust.end.reason.missing"));
            var page = page(actor, texts, id, reason, List.of(message), "");
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "signing/trust/web/anchorPage", page);
        }
        desk.end(actor, id, reason.strip());
        return SeeOther.to(TrustListController.HERE + "/" + id + "?done=ended");
    }

    private AnchorPage page(
            Actor actor, Texts texts, UUID id, String reason, List<FieldMessage> messages, String done) {
        var anchor = anchors.find(id).orElseThrow(() -> new Absent("trust anchor " + id));
        var words = new TrustWords(texts);
        boolean mayEnd = actor.may(Right.MANAGE_TRUST) && anchor.validTo() == null;
        return new AnchorPage(
                id.toString(),
                anchor.name(),
                words.state(anchor.validTo(), LocalDate.now(clock)),
                trust(anchor, texts),
                certificate(AuthorityCertificate.ofPem(anchor.pem()), texts),
                mayEnd,
                reason,
                messages,
                done);
    }

    private List<Fact> trust(TrustAnchor anchor, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                texts.of("signing.trust.period"), new TrustWords(texts).period(anchor.validFrom(), anchor.validTo())));
        if (!anchor.endReason().isEmpty()) {
            facts.add(new Fact(texts.of("signing.trust.end.reason"), anchor.endReason()));
        }
        facts.add(new Fact(texts.of("signing.trust.source"), anchor.source()));
        for (var origin : query.origin(anchor.id())) {
            facts.add(
                    new Fact(texts.of("signing.trust.service"), texts.of("signing.trust.service." + origin.service())));
            if (origin.sequence() != null) {
                facts.add(new Fact(
                        texts.of("signing.trust.list"),
                        texts.of("signing.trust.list.number", origin.operator(), origin.sequence())));
            }
            facts.add(new Fact(texts.of("signing.trust.file.fingerprint"), TrustWords.grouped(origin.sha256())));
        }
        facts.add(new Fact(texts.of("signing.trust.addedAt"), texts.minute(anchor.addedAt())));
        return facts;
    }

    private static List<Fact> certificate(AuthorityCertificate certificate, Texts texts) {
        return List.of(
                new Fact(
                        texts.of("signing.trust.subject"),
                        certificate.certificate().getSubjectX500Principal().getName()),
                new Fact(texts.of("signing.check.issuer"), certificate.issuer()),
                new Fact(
                        texts.of("signing.check.serial"),
                        certificate.certificate().getSerialNumber().toString(16)),
                new Fact(texts.of("signing.check.validity"), new TrustWords(texts).validity(certificate)),
                new Fact(texts.of("signing.trust.key"), certificate.algorithm()),
                new Fact(texts.of("signing.trust.fingerprint"), TrustWords.grouped(certificate.fingerprint())));
    }
}
