/// What an applicant thinks of the service.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.voice.domain;
