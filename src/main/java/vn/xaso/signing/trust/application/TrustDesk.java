package vn.xaso.signing.trust.application;

import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Sha256;
import vn.xaso.signing.application.TrustShelf;
import vn.xaso.signing.domain.TrustAnchor;
import vn.xaso.signing.domain.TrustAnchors;
import vn.xaso.signing.trust.domain.AuthorityCertificate;
import vn.xaso.signing.trust.domain.Offer;
import vn.xaso.signing.trust.domain.TrustImports;
import vn.xaso.signing.trust.domain.TrustImports.TrustImport;
import vn.xaso.signing.trust.domain.TrustList;

/// Where the administrator of the installation says which authorities are believed: a file is brought, looked at, and
/// only then confirmed.
///
/// Law: 23/2025/NĐ-CP; 68/2024/NĐ-CP
@Service
@Transactional
public class TrustDesk {

    private static final Duration UNCONFIRMED = Duration.ofDays(1);

    private final TrustAnchors anchors;
    private final TrustImports imports;
    private final TrustList.Format lists;
    private final TrustShelf shelf;
    private final AuditTrail audit;
    private final Clock clock;

    TrustDesk(
            TrustAnchors anchors,
            TrustImports imports,
            TrustList.Format lists,
            TrustShelf shelf,
            AuditTrail audit,
            Clock clock) {
        this.anchors = anchors;
        this.imports = imports;
        this.lists = lists;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a file that was brought would change.
    ///
    /// @param list null where the file holds certificates only
    /// @param signerKnown the list before was signed by the same certificate
    /// @param known the fingerprints of those that are believed already
    public record Preview(
            TrustImport brought,
            @Nullable TrustList list,
            boolean signerKnown,
            List<Offer> offers,
            Set<String> known) {}

    public UUID bring(Actor actor, byte[] file, String source) {
        actor.require(Right.MANAGE_TRUST);
        var now = clock.instant();
        imports.sweep(now.minus(UNCONFIRMED));
        var list = lists.read(file).orElse(null);
        if (list == null) {
            certificates(file);
        } else {
            refuseAnOlder(list);
        }
        var brought = new TrustImport(Ids.next(), source, file, actor.account(), now, null);
        imports.keep(brought, list);
        return brought.id();
    }

    @Transactional(readOnly = true)
    public Preview preview(Actor actor, UUID id) {
        actor.require(Right.MANAGE_TRUST);
        var brought = imports.find(id)
                .filter(found -> found.confirmedAt() == null)
                .orElseThrow(() -> new Absent("trust import " + id));
        var list = lists.read(brought.content()).orElse(null);
        var offers = list == null ? certificates(brought.content()) : list.offers();
        boolean signerKnown = list != null
                && imports.last(list.operator(), list.territory())
                        .filter(last -> last.signer().equals(list.signer().fingerprint()))
                        .isPresent();
        var known = believed().entrySet().stream()
                .filter(one -> one.getValue().validTo() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Preview(brought, list, signerKnown, offers, known);
    }

    /// @param taken the fingerprints of the certificates that were chosen; a list is taken as a whole
    /// @param why the words for those that the new list names no more
    /// @return how many are believed from now on
    public int confirm(Actor actor, UUID id, Set<String> taken, String why) {
        var preview = preview(actor, id);
        var list = preview.list();
        if (list != null) {
            refuseAnOlder(list);
        }
        var believed = believed();
        int added = 0;
        for (var offer : preview.offers()) {
            if (list != null || taken.contains(offer.certificate().fingerprint())) {
                added += take(
                        actor,
                        preview.brought(),
                        offer,
                        believed.get(offer.certificate().fingerprint()));
            }
        }
        if (list != null) {
            endMissing(actor, list, why);
        }
        imports.confirm(id, clock.instant());
        var what = list == null ? "" : list.territory() + " " + list.sequence() + " ";
        note(
                actor,
                "trust.import",
                id.toString(),
                what + Sha256.hex(preview.brought().content()));
        shelf.forget();
        return added;
    }

    public void end(Actor actor, UUID id, String reason) {
        actor.require(Right.MANAGE_TRUST);
        var anchor = anchors.find(id).orElseThrow(() -> new Absent("trust anchor " + id));
        if (anchor.validTo() != null) {
            throw new Overtaken("trust anchor " + id);
        }
        end(actor, anchor, LocalDate.now(clock), reason);
        shelf.forget();
    }

    private int take(Actor actor, TrustImport brought, Offer offer, @Nullable TrustAnchor before) {
        var to = offer.to();
        if (before != null) {
            imports.link(before.id(), brought.id(), offer.service());
            if (to != null && before.validTo() == null) {
                end(actor, before, to, brought.source());
            } else if (to == null && before.validTo() != null) {
                anchors.believeAgain(before.id());
                note(actor, "trust.add", offer.certificate().fingerprint(), brought.source());
                return 1;
            }
            return 0;
        }
        var anchor = new TrustAnchor(
                Ids.next(),
                offer.name(),
                offer.certificate().pem(),
                brought.source(),
                offer.from(),
                to,
                to == null ? "" : brought.source(),
                actor.account(),
                clock.instant());
        anchors.add(anchor);
        imports.link(anchor.id(), brought.id(), offer.service());
        note(actor, "trust.add", offer.certificate().fingerprint(), brought.source());
        return to == null ? 1 : 0;
    }

    private void endMissing(Actor actor, TrustList list, String why) {
        var named = new HashSet<String>();
        list.offers().forEach(offer -> named.add(offer.certificate().fingerprint()));
        for (var id : imports.anchorsOf(list.operator(), list.territory())) {
            var anchor = anchors.find(id).orElseThrow();
            if (!named.contains(AuthorityCertificate.ofPem(anchor.pem()).fingerprint())) {
                end(actor, anchor, LocalDate.now(clock), why);
            }
        }
    }

    private void end(Actor actor, TrustAnchor anchor, LocalDate day, String reason) {
        anchors.end(anchor.id(), day, reason, actor.account());
        note(actor, "trust.end", AuthorityCertificate.ofPem(anchor.pem()).fingerprint(), reason);
    }

    private void refuseAnOlder(TrustList list) {
        imports.last(list.operator(), list.territory())
                .filter(last -> last.sequence() >= list.sequence())
                .ifPresent(last -> {
                    throw new Refusal("signing.trust.list.older", last.sequence(), list.sequence());
                });
    }

    private List<Offer> certificates(byte[] file) {
        try {
            var found = AuthorityCertificate.in(file);
            if (found.isEmpty()) {
                throw new Refusal("signing.trust.file.unreadable");
            }
            return found.stream().map(this::offer).toList();
        } catch (CertificateException unreadable) {
            throw new Refusal("signing.trust.file.unreadable");
        }
    }

    private Offer offer(AuthorityCertificate certificate) {
        var service = certificate.isForTimeStamps() ? Offer.Use.TIME_STAMPS : Offer.Use.CERTIFICATES;
        var from = LocalDate.ofInstant(certificate.validFrom(), OfficeClock.ZONE);
        return new Offer(certificate.name(), certificate, service, from, null);
    }

    private Map<String, TrustAnchor> believed() {
        return anchors.list().stream()
                .collect(Collectors.toMap(
                        anchor -> AuthorityCertificate.ofPem(anchor.pem()).fingerprint(),
                        Function.identity(),
                        (first, second) -> first));
    }

    private void note(Actor actor, String act, String subject, String note) {
        audit.record(actor, actor.unit(), act, subject, note.length() > 500 ? note.substring(0, 500) : note);
    }
}
