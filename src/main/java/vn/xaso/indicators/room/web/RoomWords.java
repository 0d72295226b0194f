package vn.xaso.indicators.room.web;

import vn.xaso.cases.CaseWork.Count;
import vn.xaso.ui.Texts;

/// Numbers in words, also those that were not counted to the end.
final class RoomWords {

    private RoomWords() {}

    static String number(Count count, Texts texts) {
        return count.more() ? texts.of("room.more", texts.number(count.number())) : texts.number(count.number());
    }

    /// Of a list that is counted up to that.
    static String number(long count, int most, Texts texts) {
        return number(new Count(count, count >= most), texts);
    }
}
