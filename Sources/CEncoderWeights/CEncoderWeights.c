#include "CEncoderWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) unsigned char model[] = {
#embed "Data/model.bin"
};
static const _Alignas(64) unsigned char fast_model[] = {
#embed "Data/fast.bin"
};
static const unsigned char vocabulary[] = {
#embed "Data/vocab.txt"
};
static const unsigned char characters[] = {
#embed "Data/characters.txt"
};

CEncoderBytes CEncoderModel(void) { return (CEncoderBytes){model, sizeof model}; }
CEncoderBytes CEncoderFastModel(void) { return (CEncoderBytes){fast_model, sizeof fast_model}; }
CEncoderBytes CEncoderVocabulary(void) { return (CEncoderBytes){vocabulary, sizeof vocabulary}; }
CEncoderBytes CEncoderCharacters(void) { return (CEncoderBytes){characters, sizeof characters}; }
