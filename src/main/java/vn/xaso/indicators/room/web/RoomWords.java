package vn.xaso.indicators.room.web;

import vn.xaso.cases.CaseWork;
import vn.xaso.ui.Texts;

/// Numbers that end at a thousand, in words.
final class RoomWords {

    private RoomWords() {}

    static String number(int count, Texts texts) {
        return count >= CaseWork.Room.MOST
                ? texts.of("room.more", texts.number(CaseWork.Room.MOST))
                : texts.number(count);
    }
}
