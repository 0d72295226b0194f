package vn.xaso.payments.receipts.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.payments.receipts.domain.ReceiptPapers;
import vn.xaso.signing.PaperNames;

/// Names the receipts that were sealed by their numbers.
@Component
@Transactional(readOnly = true)
class ReceiptNames implements PaperNames {

    private final ReceiptPapers papers;

    ReceiptNames(ReceiptPapers papers) {
        this.papers = papers;
    }

    @Override
    public Map<UUID, Name> of(Actor actor, Set<UUID> files) {
        var names = new HashMap<UUID, Name>();
        if (!files.isEmpty()) {
            boolean reads = actor.may(Right.RECEIVE_CASES) || actor.may(Right.DECIDE_CASES);
            papers.numbers(actor.unit(), files)
                    .forEach((file, number) ->
                            names.put(file, new Name(number, "", reads ? "/office/payments/receipts/" + number : "")));
        }
        return names;
    }
}
