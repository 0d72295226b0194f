package vn.xaso.procedures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.xaso.procedures.ProcedureVersion.LegalBasis;
import vn.xaso.procedures.domain.Flag.Field;
import vn.xaso.procedures.domain.Flag.Reason;

/// Reads acts such as "Luật Quản lý thuế38/2019/QH14", one glued to the next.
final class LegalBasisText {

    private static final String HEAD = "Tên văn bản pháp lýMã văn bản";
    /// The endings are named one by one, because the next act begins with a capital letter right behind them.
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d{1,3})?/(?:\\d{4}/)?(?:"
            + "NĐ-CP|NQ-CP|NQ-HĐND|NQ-UBTVQH\\d\\d|NQ-QH\\d\\d|PL-UBTVQH\\d\\d|UBTVQH\\d\\d|QH\\d\\d|L-CTN"
            + "|QĐ-TTg|QĐ-UBND|QĐ-BHXH|CT-TTg"
            + "|(?:TT|QĐ)-(?:BTTTT|BTNMT|BTP|BTC|BCA|BXD|BGTVT|BNNMT|BNNPTNT|BLĐTBXH|BKHĐT|BKHCN|BYT|BVHTTDL|BGDĐT"
            + "|BCT|BNV|BQP|BNG|BDTTG|VPCP|NHNN|TTCP|UBDT))");

    private LegalBasisText() {}

    static List<LegalBasis> read(String raw, Flags flags) {
        var body = raw.startsWith(HEAD) ? raw.substring(HEAD.length()) : raw;
        if (Blank.is(body)) {
            flags.add(Field.LEGAL_BASES, Reason.MISSING, raw);
            return List.of();
        }
        var acts = new ArrayList<LegalBasis>();
        int at = 0;
        for (var number : NUMBER.matcher(body).results().toList()) {
            // The number in its own cell is glued to the name; one inside the name stands behind a space.
            boolean ownCell = number.start() > at && !Character.isWhitespace(body.charAt(number.start() - 1));
            if (ownCell) {
                acts.add(new LegalBasis(body.substring(at, number.start()).strip(), number.group()));
                at = number.end();
            }
        }
        if (!body.substring(at).isBlank()) {
            flags.add(Field.LEGAL_BASES, Reason.LEFT_OVER, body.substring(at));
        }
        return acts;
    }
}
