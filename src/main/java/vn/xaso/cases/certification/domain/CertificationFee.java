package vn.xaso.cases.certification.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;

/// The fee of certification, counted by the fee item of the catalogue: by pages of the original for each copy, for each
/// copy, or for each paper.
///
/// @param item of the catalogue
///
/// Law: 226/2016/TT-BTC art. 4
public record CertificationFee(FeeItem item, FeeItem.Scale scale) {

    private static final String PAGE = "trang";
    private static final String COPY = "bản";

    /// What one paper costs.
    ///
    /// @param copy what a single copy costs, and how that came about
    /// @param times how often that is paid
    public record Line(FeeItem.Scale.Count copy, int times, Money amount) {}

    /// Nothing where the catalogue has no fee at the counter on that day that the program can count.
    public static Optional<CertificationFee> of(ProcedureVersion procedure, LocalDate day) {
        return procedure.fees(ChannelKind.COUNTER, day).stream()
                .findFirst()
                .flatMap(item -> item.scale().map(scale -> new CertificationFee(item, scale)));
    }

    /// As the catalogue says them, or empty.
    public String exemptions() {
        return item.exemptions();
    }

    public Line of(int pages, int copies) {
        var one = scale.of(isByPage() ? pages : 1);
        int times = isByPage() || scale.unit().equals(COPY) ? copies : 1;
        return new Line(one, times, one.amount().times(times));
    }

    public boolean isByPage() {
        return scale.unit().equals(PAGE);
    }
}
