package vn.xaso.procedures.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.FeeItem.Exemption;
import vn.xaso.procedures.FeeItem.Terms;

/// Tells what the catalogue knows of fees beside their amounts.
record FeeItemWords(CatalogueWords words) {

    /// Nothing where it knows no more than the amounts.
    List<ProcedurePage.Fee> list(List<FeeItem> items) {
        return items.stream().allMatch(item -> item.terms().equals(Terms.NONE))
                ? List.of()
                : items.stream().map(this::fee).toList();
    }

    private ProcedurePage.Fee fee(FeeItem item) {
        var texts = words.texts();
        var kind = item.kind();
        var name = item.name().isEmpty() && kind != null ? texts.of("procedures.feeKind." + kind) : item.name();
        return new ProcedurePage.Fee(
                name,
                words.fee(item),
                notes(item),
                item.terms().exemptions().stream().map(this::relief).toList());
    }

    private List<String> notes(FeeItem item) {
        var texts = words.texts();
        var terms = item.terms();
        var notes = new ArrayList<String>();
        var channel = item.channel();
        if (channel != null) {
            notes.add(texts.of("procedures.fee.only", texts.of("procedures.way." + channel)));
        }
        var collected = terms.collected();
        if (collected != null) {
            notes.add(texts.of("procedures.fee.collected." + collected));
        }
        var from = terms.from();
        var to = terms.to();
        if (from != null && to != null) {
            notes.add(texts.of("procedures.fee.between", texts.day(from), texts.day(to)));
        } else if (from != null) {
            notes.add(texts.of("procedures.fee.from", texts.day(from)));
        } else if (to != null) {
            notes.add(texts.of("procedures.fee.until", texts.day(to)));
        }
        if (!terms.basis().isEmpty()) {
            notes.add(texts.of("procedures.fee.basis", terms.basis()));
        }
        return List.copyOf(notes);
    }

    private String relief(Exemption one) {
        var texts = words.texts();
        var relief = texts.of("procedures.relief." + one.relief(), one.amount());
        return one.proof().isEmpty()
                ? texts.of("procedures.fee.relief", one.group(), relief)
                : texts.of("procedures.fee.reliefWithProof", one.group(), relief, one.proof());
    }
}
