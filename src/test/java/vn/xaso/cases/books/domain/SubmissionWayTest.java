package vn.xaso.cases.books.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.xaso.cases.domain.Channel;

class SubmissionWayTest {

    @Test
    void isTheWayInWhichTheCaseWasWritten() {
        for (var channel : Channel.values()) {
            var way = SubmissionWay.ofCode(channel.nationalCode());

            assertThat(way.name()).isEqualTo(channel.name());
            assertThat(way.code()).isEqualTo(channel.nationalCode());
        }
    }
}
