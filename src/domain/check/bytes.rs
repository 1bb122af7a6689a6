//! Reads numbers off the bytes of `learned.bin`. Where the bytes end too soon, the rest are noughts.

pub(super) struct Bytes(std::slice::Iter<'static, u8>);

impl Bytes {
    pub(super) fn of(bytes: &'static [u8]) -> Self {
        Self(bytes.iter())
    }

    pub(super) fn byte(&mut self) -> u8 {
        self.0.next().copied().unwrap_or_default()
    }

    /// From -128 to 127.
    pub(super) fn small(&mut self) -> i8 {
        i8::from_le_bytes([self.byte()])
    }

    pub(super) fn short(&mut self) -> u16 {
        u16::from_le_bytes([self.byte(), self.byte()])
    }

    pub(super) fn whole(&mut self) -> i32 {
        i32::from_le_bytes([self.byte(), self.byte(), self.byte(), self.byte()])
    }

    /// Numbers in order: how many, and how far each is from the one before, seven bits to a byte with the lowest first.
    pub(super) fn gaps(&mut self) -> Vec<u32> {
        let count = self.short();
        let mut last = 0;
        let next = |_| {
            let mut shift = 0;
            loop {
                let part = self.byte();
                last += u32::from(part & 127) << shift;
                shift += 7;
                if part < 128 || shift > 21 {
                    return last;
                }
            }
        };
        (0..count).map(next).collect()
    }
}
