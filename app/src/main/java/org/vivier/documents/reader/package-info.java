/**
 * Opens files in a process of its own, with little memory and time: what a hostile file breaks is
 * thrown away.
 *
 * <p>Only {@code documents} may enter. {@link org.vivier.documents.reader.ReaderProgram} and {@link
 * org.vivier.documents.reader.FileReader} run in that process, the others in the server.
 */
@NullMarked
package org.vivier.documents.reader;

import org.jspecify.annotations.NullMarked;
