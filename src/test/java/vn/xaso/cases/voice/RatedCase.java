package vn.xaso.cases.voice;

import org.springframework.context.ApplicationContext;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.voice.application.RatingDesk;
import vn.xaso.kernel.UnitScope;

/// A case of Sáng Nhè whose applicant said something.
public final class RatedCase {

    private RatedCase() {}

    public static CaseFile make(ApplicationContext program, Applicant applicant, String comment) {
        var done = new SangNhe(program).issued(applicant);
        var code = done.code();
        if (code == null) {
            throw new AssertionError("issued without a code");
        }
        UnitScope.of(done.unit())
                .run(() -> program.getBean(RatingDesk.class).rate(done.unit(), code, done.key(), "4", comment));
        return done;
    }
}
