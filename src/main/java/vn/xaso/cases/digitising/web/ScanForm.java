package vn.xaso.cases.digitising.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.digitising.application.DigitisingDesk.Confirmed;
import vn.xaso.cases.digitising.application.DigitisingDesk.Signer;
import vn.xaso.cases.digitising.domain.Proposal;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;
import vn.xaso.vault.Owner;
import vn.xaso.vault.VaultPaper.Marks;

/// What the official typed about a scan, right or wrong.
///
/// @param paper the number of the required paper, or empty for another one
/// @param organisation the code of an organisation whose paper it is, or empty for the applicant
public record ScanForm(
        String paper,
        String title,
        String number,
        String issuer,
        String issuedOn,
        String validTo,
        String organisation,
        boolean compared,
        String signer) {

    private static final int LONGEST = 300;
    private static final int LONGEST_NUMBER = 100;

    static ScanForm of(Proposal read) {
        var issued = read.issuedOn();
        var until = read.validTo();
        return new ScanForm(
                read.paperNo() == null ? "" : String.valueOf(read.paperNo()),
                read.title(),
                read.number(),
                read.issuer(),
                issued == null ? "" : issued.toString(),
                until == null ? "" : until.toString(),
                "",
                false,
                Signer.OFFICIAL.name());
    }

    static ScanForm read(Map<String, String[]> typed) {
        return new ScanForm(
                value(typed, "paper"),
                value(typed, "title"),
                value(typed, "number"),
                value(typed, "issuer"),
                value(typed, "issuedOn"),
                value(typed, "validTo"),
                value(typed, "organisation"),
                !value(typed, "compared").isEmpty(),
                value(typed, "signer"));
    }

    List<FieldMessage> check(LocalDate today, Texts texts) {
        var wrong = new ArrayList<FieldMessage>();
        if (title.isEmpty() || title.length() > LONGEST) {
            wrong.add(new FieldMessage("title", texts.of("digitising.refusal.title")));
        }
        if (number.length() > LONGEST_NUMBER) {
            wrong.add(new FieldMessage("number", texts.of("digitising.refusal.long")));
        }
        if (issuer.length() > LONGEST) {
            wrong.add(new FieldMessage("issuer", texts.of("digitising.refusal.long")));
        }
        var issued = Days.find(issuedOn);
        if (!issuedOn.isEmpty() && (issued.isEmpty() || issued.get().isAfter(today))) {
            wrong.add(new FieldMessage("issuedOn", texts.of("digitising.refusal.issuedOn")));
        }
        if (!validTo.isEmpty() && Days.find(validTo).isEmpty()) {
            wrong.add(new FieldMessage("validTo", texts.of("digitising.refusal.day")));
        }
        if (!organisation.isEmpty() && Owner.organisation(organisation).isEmpty()) {
            wrong.add(new FieldMessage("organisation", texts.of("digitising.refusal.organisation")));
        }
        return wrong;
    }

    Confirmed confirmed(Optional<Owner> applicant) {
        var marks = new Marks(
                SearchText.tidy(number),
                SearchText.tidy(issuer),
                Days.find(issuedOn).orElse(null),
                null,
                Days.find(validTo).orElse(null));
        var owner = organisation.isEmpty() ? applicant : Owner.organisation(organisation);
        var who = Signer.OFFICE.name().equals(signer) ? Signer.OFFICE : Signer.OFFICIAL;
        return new Confirmed(paperNo(), SearchText.tidy(title), marks, owner.orElse(null), compared, who);
    }

    private @Nullable Integer paperNo() {
        return paper.matches("\\d{1,3}") ? Integer.valueOf(paper) : null;
    }

    private static String value(Map<String, String[]> typed, String field) {
        var values = typed.get(field);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
