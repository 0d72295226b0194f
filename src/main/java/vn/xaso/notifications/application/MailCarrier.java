package vn.xaso.notifications.application;

import vn.xaso.notifications.domain.Undelivered;
import vn.xaso.notifications.domain.WaitingLetter;

/// Brings letters to the mail server of the office.
public interface MailCarrier {

    /// @throws Undelivered where the server cannot be spoken with
    Line open() throws Undelivered;

    /// One conversation with the server.
    interface Line extends AutoCloseable {

        void send(WaitingLetter letter) throws Undelivered;

        @Override
        void close();
    }
}
