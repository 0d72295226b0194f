/// The doors of the house: sign-in pages, the session of a request, the headers of every answer.
@org.jspecify.annotations.NullMarked
package vn.xaso.identity.web;
