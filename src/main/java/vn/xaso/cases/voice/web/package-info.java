/// Where a rating is given and where the office reads it.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.voice.web;
