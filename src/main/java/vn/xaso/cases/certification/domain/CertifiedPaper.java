package vn.xaso.cases.certification.domain;

import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;

/// One paper to certify: an original of which copies are made, or a paper that somebody signs. All its copies share one
/// number.
///
/// @param issuer who issued the original, or empty
/// @param number of the original, or empty
/// @param fee null where the catalogue does not say how it is counted
///
/// Law: 01/2020/TT-BTP art. 4
public record CertifiedPaper(
        int no,
        String title,
        String issuer,
        String number,
        int pages,
        int copies,
        @Nullable Money fee) {

    public CertifiedPaper costing(Money amount) {
        return new CertifiedPaper(no, title, issuer, number, pages, copies, amount);
    }

    /// As the book names it: the title, the number of the original and who issued it.
    public String named() {
        var words = new StringBuilder(title);
        if (!number.isEmpty()) {
            words.append(" số ").append(number);
        }
        if (!issuer.isEmpty()) {
            words.append(", ").append(issuer);
        }
        return words.toString();
    }
}
