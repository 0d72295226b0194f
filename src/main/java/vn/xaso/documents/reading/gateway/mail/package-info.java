/// E-mails that were saved as files (RFC 5322, MIME).
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.reading.gateway.mail;
