package vn.xaso.notifications.domain;

/// A letter did not leave. Says no more than why: what a server answers may hold anything.
public final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final MailFault fault;
    private final int reply;

    /// @param reply the number that the server answered, or 0
    public Undelivered(MailFault fault, int reply) {
        super(fault + (reply == 0 ? "" : " " + reply));
        this.fault = fault;
        this.reply = reply;
    }

    public MailFault fault() {
        return fault;
    }

    public int reply() {
        return reply;
    }
}
