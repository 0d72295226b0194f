package vn.xaso.interchange.domain;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.cases.synchronised.SynchronisedCases.Sheet;
import vn.xaso.cases.synchronised.SynchronisedCases.Step;

/// The national portal of public services, as far as cases are told to it.
public interface NationalPortal {

    /// Whether there is a contract with it.
    boolean isOpen();

    /// A conversation: one token, one connection.
    Line call();

    interface Line extends AutoCloseable {

        /// The code under which the portal will keep the case: as a rule the one it has.
        String code(Told told) throws IOException;

        /// @return the name of the file there
        /// @throws Refused where it does not take the file
        String upload(Told told, File file) throws IOException;

        /// @param names of the files there, by the id they have here
        Receipt submit(Told told, Map<UUID, String> names) throws IOException;

        void progress(Told told, List<Step> steps) throws IOException;

        void state(Told told) throws IOException;

        /// What the portal keeps of an agency, page after page by code.
        ///
        /// @param after the code of the last one, or empty
        Map<String, Map<Field, String>> kept(String agency, String after, int most) throws IOException;

        @Override
        void close();
    }

    /// What is told of a case, with what only the house knows.
    ///
    /// @param key by which the portal knows a repetition
    /// @param code under which the portal keeps it
    /// @param agency the code of the agency that received it
    /// @param decides the code of the agency that decides
    record Told(Sheet sheet, String key, String code, String agency, String decides, Words words) {}

    /// @param act how a step of the progress is told
    record Words(String procedure, String fieldName, String unitName, String timeLimit, Function<Step, String> act) {}

    /// @param content read when it is sent
    record File(UUID id, String name, String sha256, java.util.function.Supplier<byte[]> content) {}

    /// @param accepted what the portal keeps now
    /// @param refused with the reason in its words
    record Receipt(Map<Field, String> accepted, Map<Field, String> refused) {}

    /// The portal does not let this installation in.
    final class Denied extends IOException {
        private static final long serialVersionUID = 1;

        public Denied(String words) {
            super(words);
        }
    }

    /// The portal does not take it, and says why: sent again it would say the same.
    final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        public Refused(String words) {
            super(words);
        }
    }

    /// A file arrived otherwise than it was sent.
    final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        public Damaged(String words) {
            super(words);
        }
    }
}
