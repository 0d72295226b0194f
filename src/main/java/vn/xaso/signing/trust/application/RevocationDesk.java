package vn.xaso.signing.trust.application;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Sha256;
import vn.xaso.signing.application.TrustShelf;
import vn.xaso.signing.domain.RevocationLists;
import vn.xaso.signing.domain.RevocationLists.Known;
import vn.xaso.signing.trust.domain.RevocationList;

/// Where the administrator says which lists of revoked certificates are kept at hand, or brings one as a file.
@Service
@Transactional
public class RevocationDesk {

    private static final int LONGEST = 300;

    private final RevocationLists lists;
    private final TrustShelf shelf;
    private final AuditTrail audit;
    private final Clock clock;

    RevocationDesk(RevocationLists lists, TrustShelf shelf, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Known> lists() {
        return lists.list();
    }

    public void watch(Actor actor, String address) {
        actor.require(Right.MANAGE_TRUST);
        var tidy = address.strip();
        if (!isAddress(tidy)) {
            throw new Refusal("signing.revocation.address.wrong");
        }
        lists.watch(tidy);
        audit.record(actor, actor.unit(), "trust.list.watch", "", tidy);
    }

    public void bring(Actor actor, byte[] file) {
        actor.require(Right.MANAGE_TRUST);
        var list = RevocationList.read(file).orElseThrow(() -> new Refusal("signing.revocation.file.wrong"));
        var address = RevocationList.HANDED_IN + Sha256.hex(list.issuer());
        lists.keep(address, list, clock.instant());
        audit.record(actor, actor.unit(), "trust.list.bring", Sha256.hex(file), "");
        shelf.forget();
    }

    public void forget(Actor actor, UUID id) {
        actor.require(Right.MANAGE_TRUST);
        var list = lists.list().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Absent("revocation list " + id));
        lists.forget(id);
        audit.record(actor, actor.unit(), "trust.list.forget", "", list.address());
        shelf.forget();
    }

    static boolean isAddress(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !(small.startsWith("http://") || small.startsWith("https://"))) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
