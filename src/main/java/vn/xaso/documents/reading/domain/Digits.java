package vn.xaso.documents.reading.domain;

import vn.xaso.documents.DocumentReader.Place;

/// Whether digits of a scan are printed and read right: what a hand has written is never certain.
final class Digits {

    /// Printed digits are as high as the print beside them, and stand on the same line.
    private static final double TOO_HIGH = 1.15;

    private static final double OFF_LINE = 0.15;
    private static final double BY_HAND = 0.5;
    private static final double REFUTED = 0.3;
    /// Nothing beside them to compare with.
    private static final double ALONE = 0.97;

    private Digits() {}

    /// @param print a word of digits or capitals beside them that a machine has written
    /// @param agrees whether a second reading says the same
    static double check(Word digits, Word print, boolean agrees) {
        double sure = agrees ? (1 + 2 * digits.confidence()) / 3 : digits.confidence() * REFUTED;
        if (digits == print) {
            return sure * ALONE;
        }
        return isPrinted(digits.place(), print.place()) ? sure : sure * BY_HAND;
    }

    private static boolean isPrinted(Place digits, Place print) {
        double off = digits.top() + digits.height() - print.top() - print.height();
        return digits.height() < print.height() * TOO_HIGH && Math.abs(off) < print.height() * OFF_LINE;
    }
}
