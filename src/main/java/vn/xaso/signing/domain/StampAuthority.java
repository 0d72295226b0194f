package vn.xaso.signing.domain;

/// Who tells by a time-stamp that something existed at a time (RFC 3161).
public interface StampAuthority {

    /// Nobody vouches for the time: every signature stays at level B.
    StampAuthority NONE = new StampAuthority() {
        @Override
        public boolean isSetUp() {
            return false;
        }

        @Override
        public byte[] stamp(byte[] sha256) throws StampsAway {
            throw new StampsAway("not set up");
        }
    };

    boolean isSetUp();

    /// @return the time-stamp token, encoded
    byte[] stamp(byte[] sha256) throws StampsAway;

    /// The authority did not answer in time, or not as it must. Work goes on without it.
    final class StampsAway extends Exception {

        private static final long serialVersionUID = 1;

        public StampsAway(String why) {
            super(why);
        }

        public StampsAway(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
