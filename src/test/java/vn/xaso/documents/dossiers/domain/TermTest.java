package vn.xaso.documents.dossiers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.xaso.documents.dossiers.domain.RetentionGroup.Words;
import vn.xaso.documents.dossiers.domain.RetentionGroup.Written;

class TermTest {

    private static final RetentionGroup BUDGET = new RetentionGroup(
            "05.04", 0, "Tài chính", "Chứng từ kế toán", Retention.years(10), "174/2016/NĐ-CP", "", false, null);
    private static final Written BY = new Written(Instant.parse("2026-11-24T02:00:00Z"), "Quàng Thị Ín", "Luật mới");

    @Test
    void isThatOfTheGroupWhereNothingElseIsWanted() {
        assertThat(Term.choose(BUDGET, null, "").retention()).isEqualTo(Retention.years(10));
        assertThat(Term.choose(BUDGET, Retention.years(10), "thừa")).isEqualTo(Term.choose(BUDGET, null, ""));
    }

    @Test
    void isAnotherOneWithAReason() {
        var term = Term.choose(BUDGET, Retention.years(20), "Có khiếu nại");

        assertThat(term).isEqualTo(new Term(Retention.years(20), "05.04", "Có khiếu nại"));
        assertThatThrownBy(() -> Term.choose(BUDGET, Retention.years(20), ""))
                .hasMessage("dossiers.refusal.retentionWhy");
    }

    @Test
    void isChosenWithoutAGroupToo() {
        assertThat(Term.choose(null, Retention.FOR_EVER, "thừa")).isEqualTo(Term.of(Retention.FOR_EVER));
        assertThatThrownBy(() -> Term.choose(null, null, "")).hasMessage("dossiers.refusal.retention");
    }

    @Test
    void followsTheTableInTheNextYearUnlessItIsItsOwn() {
        var now = BUDGET.changed(new Words("Chứng từ", Retention.years(15), "", ""), BY);

        assertThat(Term.choose(BUDGET, null, "").renewed(now).retention()).isEqualTo(Retention.years(15));
        assertThat(Term.choose(BUDGET, Retention.years(20), "vì sao")
                        .renewed(now)
                        .retention())
                .isEqualTo(Retention.years(20));
        assertThat(Term.choose(BUDGET, null, "").renewed(now.ended(true, BY)).retention())
                .isEqualTo(Retention.years(10));
    }

    @Test
    void ofAGroupChangesByANextVersion() {
        var changed = BUDGET.changed(new Words("Chứng từ", Retention.years(15), "", ""), BY);

        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.code()).isEqualTo("05.04");
        assertThat(changed.ended(true, BY).isInUse()).isFalse();
        assertThat(BUDGET.says(new Words("Chứng từ kế toán", Retention.years(10), "174/2016/NĐ-CP", "")))
                .isTrue();
    }
}
