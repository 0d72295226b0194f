package vn.xaso.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads from the first pages of a PDF what a register wants to know. Proposes; a person confirms.
///
/// Takes up to some seconds for a scan: call it outside a transaction. Never fails on a strange file: then nothing is
/// read.
public interface DocumentReader {

    Reading read(byte[] pdf);

    /// The same, and the lines of the first page, for those who look for other things than a register does.
    Whole readWhole(byte[] pdf);

    /// @param lines from top to bottom; columns apart
    record Whole(Reading reading, List<Line> lines) {}

    /// @param confidence of its letters, 0 to 1
    record Line(String text, double confidence, Place place) {}

    /// @param fields what was found; a field that is not there was not found
    /// @param pages how many pages the PDF has, 0 when it cannot be opened
    record Reading(Map<Field, Value> fields, int pages, Source source) {

        public Optional<Value> find(Field field) {
            return Optional.ofNullable(fields.get(field));
        }
    }

    /// Writes names that a document has in capitals as the office writes them. Brought by `documents.reading`.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục II
    interface Capitals {

        /// @param known how the clerks have written this name so far, without regard to marks and capitals
        /// @return the same text where a word of it is not known
        String issuer(String read, List<String> known);

        String position(String read);
    }

    enum Source {
        TEXT_LAYER,
        SCAN,
        /// A scan, and no program for reading scans on this machine.
        NOTHING
    }

    enum Field {
        NUMBER,
        NOTATION,
        /// ISO, such as `2026-02-05`.
        DATE,
        /// A code of [DocumentTypes].
        TYPE,
        ISSUER,
        SUMMARY,
        SIGNER,
        SIGNER_POSITION,
        /// A name of [Urgency].
        URGENCY,
        ADDRESSEE
    }

    /// @param value empty when something is there and cannot be read, such as a number under a stamp
    /// @param confidence 0 to 1
    /// @param flagged a person must look: uncertain, by hand, or under a stamp
    /// @param place where it stands, or null
    record Value(
            String value,
            double confidence,
            boolean flagged,
            @Nullable Place place) {}

    /// A rectangle of a page, in fractions of its width and height, from the top left.
    ///
    /// @param page from 1
    record Place(int page, double left, double top, double width, double height) {}
}
