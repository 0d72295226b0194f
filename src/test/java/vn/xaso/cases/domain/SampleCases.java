package vn.xaso.cases.domain;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// Cases in the states that tests need.
public final class SampleCases {

    public static final By OFFICIAL = new By(By.Kind.OFFICIAL, Ids.next(), Ids.next(), "Lò Thị Phương", "Công chức");
    public static final Instant MORNING = Instant.parse("2026-03-02T01:30:00Z");

    private static final UnitId UNIT = new UnitId(Ids.next());

    private SampleCases() {}

    public static CaseFile draft() {
        return new CaseFile(
                Ids.next(),
                UNIT,
                UNIT,
                UNIT,
                null,
                "1.001193",
                UUID.randomUUID(),
                CaseState.DRAFT,
                0,
                Channel.ONLINE,
                new Applicant(null, "Mùa Thị Sùng", "011300001234", "2001", "0912345678", null, "Bản Hẹ 1"),
                "{}",
                CaseTimes.ofDraft(),
                null,
                null,
                null);
    }

    public static CaseFile submitted() {
        return after(draft(), CaseAct.SUBMIT);
    }

    public static CaseFile accepted() {
        return after(submitted(), CaseAct.ACCEPT);
    }

    public static CaseFile assigned() {
        return after(accepted(), CaseAct.ASSIGN);
    }

    public static CaseFile submittedToLeader() {
        return after(assigned(), CaseAct.SUBMIT_TO_LEADER);
    }

    public static CaseFile signed() {
        return after(submittedToLeader(), CaseAct.SIGN);
    }

    public static CaseFile after(CaseFile before, CaseAct act) {
        return before.act(act, OFFICIAL, MORNING, null, null).after();
    }
}
