package vn.xaso.mergers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.UnitId;
import vn.xaso.mergers.domain.Post.Stand;

class PostsTest {

    private static final UnitId SEAT = new UnitId(UUID.randomUUID());
    private static final UnitId OTHER = new UnitId(UUID.randomUUID());

    @Test
    void whoeverHeldAPostOfSeveralKeepsIt() {
        var posts = Posts.of(
                List.of(held(SEAT, PositionKind.CLERK), held(OTHER, PositionKind.CLERK)), List.of(), List.of());

        assertThat(posts).extracting(Post::stand).containsOnly(Stand.KEEPS);
        assertThat(posts).extracting(Post::kind).containsOnly(PositionKind.CLERK);
    }

    @Test
    void theSeatKeepsItsChairAndTheOthersBecomeDeputies() {
        var posts = Posts.of(
                List.of(held(SEAT, PositionKind.CHAIRMAN), held(OTHER, PositionKind.CHAIRMAN)), List.of(), List.of());

        assertThat(posts).extracting(Post::stand).containsExactly(Stand.KEEPS, Stand.PROPOSED);
        assertThat(posts).extracting(Post::kind).containsExactly(PositionKind.CHAIRMAN, PositionKind.VICE_CHAIRMAN);
    }

    @Test
    void withoutASeatNobodyIsProposed() {
        var posts = Posts.of(
                List.of(held(OTHER, PositionKind.CHAIRMAN), held(OTHER, PositionKind.CHAIRMAN)), List.of(), List.of());

        assertThat(posts).extracting(Post::stand).containsOnly(Stand.UNDECIDED);
        assertThat(posts).noneMatch(Post::comesAlong);
    }

    @Test
    void aDecisionGoesBeforeTheSeat() {
        var seat = held(SEAT, PositionKind.CHAIRMAN);
        var other = held(OTHER, PositionKind.CHAIRMAN);
        var decided = new PostChoice(other.official(), PositionKind.CHAIRMAN, OfficeKind.PEOPLES_COMMITTEE);

        var posts = Posts.of(List.of(seat, other), List.of(decided), List.of());

        assertThat(posts).extracting(Post::stand).containsExactly(Stand.PROPOSED, Stand.CHOSEN);
    }

    @Test
    void twoCannotBeGivenThePostOfOne() {
        var seat = held(SEAT, PositionKind.CHAIRMAN);
        var other = held(OTHER, PositionKind.CHAIRMAN);

        var posts = Posts.of(List.of(seat, other), List.of(chair(seat), chair(other)), List.of());

        assertThat(posts).extracting(Post::stand).containsOnly(Stand.CLASHES);
    }

    @Test
    void whoeverIsInTheSuccessorAlreadyStays() {
        var other = held(OTHER, PositionKind.CHAIRMAN);

        var posts = Posts.of(List.of(other), List.of(), List.of(held(SEAT, PositionKind.CHAIRMAN)));

        assertThat(posts).extracting(Post::kind).containsExactly(PositionKind.VICE_CHAIRMAN);
    }

    @Test
    void somebodyMayLeave() {
        var one = held(OTHER, PositionKind.CLERK);

        var posts = Posts.of(List.of(one), List.of(new PostChoice(one.official(), null, null)), List.of());

        assertThat(posts).extracting(Post::stand).containsExactly(Stand.LEAVES);
        assertThat(posts).noneMatch(Post::comesAlong);
    }

    private static PostChoice chair(Held held) {
        return new PostChoice(held.official(), PositionKind.CHAIRMAN, OfficeKind.PEOPLES_COMMITTEE);
    }

    private static Held held(UnitId unit, PositionKind kind) {
        var office = kind == PositionKind.CHAIRMAN ? OfficeKind.PEOPLES_COMMITTEE : OfficeKind.OFFICE;
        return new Held(UUID.randomUUID(), "Lò Văn Inh", unit, unit.equals(SEAT), kind, office, "Văn phòng", "Chức vụ");
    }
}
