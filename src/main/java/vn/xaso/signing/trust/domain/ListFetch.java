package vn.xaso.signing.trust.domain;

/// Fetches a list of revoked certificates from its address, within limits of time and size.
public interface ListFetch {

    /// Why nothing came. The word stands beside the address until the next try.
    enum Fault {
        UNREACHABLE,
        TOO_SLOW,
        TOO_LARGE,
        REFUSED,
        NO_LIST
    }

    final class Failed extends Exception {

        private static final long serialVersionUID = 1;

        private final Fault fault;

        public Failed(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    byte[] fetch(String address) throws Failed;
}
