#pragma once
#include <stddef.h>

/// Bytes embedded in the binary; not zero-terminated, they live as long as the program.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t count;
} CEncoderBytes;

/// The trained weights, in the format that training/README.md describes; aligned to 64 bytes.
CEncoderBytes CEncoderModel(void);

/// The weights of a smaller model, which reads several times as fast; the same format.
CEncoderBytes CEncoderFastModel(void);

/// The WordPiece vocabulary, UTF-8, one piece a line; its line is its id.
CEncoderBytes CEncoderVocabulary(void);

/// What tokenizing does with every Unicode scalar; written by training/embedding/tokenizer_characters.py.
CEncoderBytes CEncoderCharacters(void);
