package vn.xaso.payments.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Bill;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;

/// The page on which somebody pays for a case, and sees what became of it.
///
/// @param transfer how to transfer by the square code, or null
/// @param ways on which it can be paid now; none where nothing is owed
/// @param counter where it can be paid in cash
/// @param refunds what comes back, in words
/// @param caseHref the page of the case, for its signed-in payer, or empty
/// @param live after how many seconds the page looks again, because an answer is waited for; 0: never
public record PayPage(
        String href,
        String code,
        String unit,
        String payer,
        Tag tag,
        Standing standing,
        @Nullable Transfer transfer,
        Bill bill,
        List<Fact> sums,
        List<Offer> ways,
        String counter,
        List<Happening> tries,
        List<Paper> receipts,
        List<String> refunds,
        String caseHref,
        int live,
        List<FieldMessage> messages) {

    /// @param surplus what came too much, in words, or empty
    public record Standing(Kind kind, String title, String text, String surplus) {}

    /// @param path of the square code
    /// @param side of the square code, in modules
    public record Transfer(
            String bank,
            String number,
            String holder,
            String amount,
            String digits,
            String purpose,
            String path,
            int side) {}

    /// @param way its name in the form
    public record Offer(String way, String name, String hint) {}

    /// @param href where it lies, or empty
    public record Paper(String name, String words, String href) {}
}
