package vn.xaso.documents.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.directory.PositionKind;
import vn.xaso.documents.authority.domain.SigningAuthority.Asked;
import vn.xaso.documents.authority.domain.SigningAuthority.Signatory;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;

/// Law: 30/2020/NĐ-CP art. 13
class SigningAuthorityTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final UUID CHAIRMAN = Ids.next();
    private static final UUID DEPUTY = Ids.next();
    private static final UUID OFFICE_HEAD = Ids.next();
    private static final UUID DIVISION_HEAD = Ids.next();
    private static final UUID ECONOMY = Ids.next();
    private static final Map<UUID, PositionKind> POSITIONS = Map.of(
            CHAIRMAN, PositionKind.CHAIRMAN,
            DEPUTY, PositionKind.VICE_CHAIRMAN,
            OFFICE_HEAD, PositionKind.OFFICE_HEAD,
            DIVISION_HEAD, PositionKind.HEAD_OF_DIVISION);

    private static SigningAuthority authority(List<SigningRule> rules, List<Delegation> delegations) {
        return new SigningAuthority(rules, delegations, who -> new Signatory(who, Set.of(POSITIONS.get(who))));
    }

    private static SigningAuthority usual(Delegation... delegations) {
        return authority(SigningAuthority.usual(NEW_YEAR), List.of(delegations));
    }

    private static Asked asked(String type) {
        return new Asked(type, ECONOMY, MARCH);
    }

    private static SigningRule rule(
            PositionKind position, @Nullable UUID office, Set<String> types, SigningCapacity capacity, String line) {
        return new SigningRule(
                Ids.next(), position, null, office, types, capacity, List.of(line), NEW_YEAR, null, "Quy chế");
    }

    private static Delegation delegation(UUID giver, UUID taker, LocalDate to, @Nullable Instant ended) {
        return new Delegation(
                Ids.next(),
                giver,
                taker,
                Set.of("GIAY_MOI"),
                List.of("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
                LocalDate.of(2026, 2, 1),
                to,
                "12/GUQ-UBND",
                ended);
    }

    @Test
    void letsTheChairmanSignOnBehalfOfTheCommittee() {
        var grant = usual().get(CHAIRMAN, asked("QUYET_DINH"));

        assertThat(grant.capacity()).isEqualTo(SigningCapacity.TM);
        assertThat(grant.lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void letsTheDeputySignForTheChairman() {
        var grant = usual().get(DEPUTY, asked("BAO_CAO"));

        assertThat(grant.capacity()).isEqualTo(SigningCapacity.KT);
        assertThat(grant.lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void refusesWhoHasNoRule() {
        assertThatThrownBy(() -> usual().get(OFFICE_HEAD, asked("GIAY_MOI")))
                .isInstanceOf(Refusal.class)
                .hasMessage("outgoing.refusal.noAuthority");
    }

    @Test
    void letsTheHeadOfAnOfficeSignByOrderOnlyWhatTheWorkingRulesName() {
        var rules = new ArrayList<>(SigningAuthority.usual(NEW_YEAR));
        rules.add(rule(PositionKind.OFFICE_HEAD, null, Set.of("GIAY_MOI"), SigningCapacity.TL, "TL. CHỦ TỊCH"));
        var authority = authority(rules, List.of());

        assertThat(authority.get(OFFICE_HEAD, asked("GIAY_MOI")).capacity()).isEqualTo(SigningCapacity.TL);
        assertThat(authority.find(OFFICE_HEAD, asked("QUYET_DINH"))).isEmpty();
    }

    @Test
    void prefersTheRuleThatSpeaksMoreExactly() {
        var rules = List.of(
                rule(PositionKind.CHAIRMAN, null, Set.of(), SigningCapacity.TM, "TM. ỦY BAN NHÂN DÂN"),
                rule(PositionKind.CHAIRMAN, null, Set.of("QUYET_DINH"), SigningCapacity.HEAD, "CHỦ TỊCH"));

        var grant = authority(rules, List.of()).get(CHAIRMAN, asked("QUYET_DINH"));

        assertThat(grant.capacity()).isEqualTo(SigningCapacity.HEAD);
    }

    @Test
    void keepsTheDeputyToTheFieldThatTheRulesGive() {
        var rules = List.of(rule(PositionKind.VICE_CHAIRMAN, ECONOMY, Set.of(), SigningCapacity.KT, "KT. CHỦ TỊCH"));
        var authority = authority(rules, List.of());

        assertThat(authority.find(DEPUTY, asked("BAO_CAO"))).isPresent();
        assertThat(authority.find(DEPUTY, new Asked("BAO_CAO", Ids.next(), MARCH)))
                .isEmpty();
    }

    @Test
    void letsTheTakerOfADelegationSignWhileItLasts() {
        var authority = usual(delegation(CHAIRMAN, OFFICE_HEAD, LocalDate.of(2026, 3, 31), null));

        var grant = authority.get(OFFICE_HEAD, asked("GIAY_MOI"));

        assertThat(grant.capacity()).isEqualTo(SigningCapacity.TUQ);
        assertThat(grant.lines()).containsExactly("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
        assertThat(authority.find(OFFICE_HEAD, asked("QUYET_DINH"))).isEmpty();
    }

    @Test
    void refusesADelegationThatHasEndedByTheTimeOfSigning() {
        var over = usual(delegation(CHAIRMAN, OFFICE_HEAD, MARCH.minusDays(1), null));
        var takenBack = usual(delegation(CHAIRMAN, OFFICE_HEAD, MARCH.plusDays(9), Instant.EPOCH));

        assertThatThrownBy(() -> over.get(OFFICE_HEAD, asked("GIAY_MOI")))
                .hasMessage("outgoing.refusal.delegationEnded");
        assertThatThrownBy(() -> takenBack.get(OFFICE_HEAD, asked("GIAY_MOI")))
                .hasMessage("outgoing.refusal.delegationEnded");
    }

    @Test
    void refusesADelegationBeforeItsFirstDay() {
        var authority = usual(delegation(CHAIRMAN, OFFICE_HEAD, LocalDate.of(2026, 3, 31), null));
        var january = new Asked("GIAY_MOI", ECONOMY, LocalDate.of(2026, 1, 20));

        assertThatThrownBy(() -> authority.get(OFFICE_HEAD, january)).hasMessage("outgoing.refusal.delegationNotYet");
    }

    @Test
    void neverPassesADelegationOn() {
        var authority = usual(
                delegation(CHAIRMAN, OFFICE_HEAD, LocalDate.of(2026, 3, 31), null),
                delegation(OFFICE_HEAD, DIVISION_HEAD, LocalDate.of(2026, 3, 31), null));

        assertThat(authority.find(OFFICE_HEAD, asked("GIAY_MOI"))).isPresent();
        assertThat(authority.find(DIVISION_HEAD, asked("GIAY_MOI"))).isEmpty();
    }

    @Test
    void forgetsARuleThatHasEnded() {
        var ended = new SigningRule(
                Ids.next(),
                PositionKind.CHAIRMAN,
                null,
                null,
                Set.of(),
                SigningCapacity.TM,
                List.of("TM. ỦY BAN NHÂN DÂN"),
                NEW_YEAR,
                MARCH.minusDays(1),
                "");

        assertThat(authority(List.of(ended), List.of()).find(CHAIRMAN, asked("BAO_CAO")))
                .isEmpty();
    }
}
