package vn.xaso.cases.phrases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.xaso.cases.CaseAct;

/// Law: TT 03/2025/TT-VPCP, annex I
class PhrasePurposeTest {

    @Test
    void offersTheSameSentencesForBothRequestsOfFormTwo() {
        assertThat(PhrasePurpose.of(CaseAct.ASK_FIX)).contains(PhrasePurpose.SUPPLEMENT);
        assertThat(PhrasePurpose.of(CaseAct.REQUEST_SUPPLEMENT)).contains(PhrasePurpose.SUPPLEMENT);
        assertThat(PhrasePurpose.of(CaseAct.REFUSE)).contains(PhrasePurpose.REFUSAL);
        assertThat(PhrasePurpose.of(CaseAct.RETURN_TO_SPECIALIST)).contains(PhrasePurpose.RETURN);
        assertThat(PhrasePurpose.of(CaseAct.STOP)).contains(PhrasePurpose.STOP);
    }

    @Test
    void hasNothingToSayForActsWithoutSuchANote() {
        assertThat(PhrasePurpose.of(CaseAct.ACCEPT)).isEmpty();
        assertThat(PhrasePurpose.find("ACCEPT")).isEmpty();
    }
}
